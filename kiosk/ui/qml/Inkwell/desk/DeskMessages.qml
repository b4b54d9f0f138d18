pragma Singleton
import QtQuick

// What the desk says when something was done, was not done, or has to be put right.
QtObject {
    readonly property var done: ["saved", "printed", "exported", "decided", "sealed", "joined", "started", "ready", "approved", "genuine",
        "pin-changed", "pin-reset", "person-added", "roles-changed", "person-removed", "merged", "unmerged", "closed", "kept",
        "printing", "undone", "brought-up", "put-away", "copied", "attached", "unchanged", "removed", "discarded", "helped", "taken-back", "live", "certificate", "time-told", "log-whole", "log-checking", "treated"]

    function stays(code: string): bool { return code === "help-asked" }      // until it is seen, whatever is shown meanwhile
    function isTrouble(code: string): bool { return code !== "" && !done.includes(code) }

    function words(code: string): string {
        return ({
            saved: qsTr("Saved as a file"), printed: qsTr("Printed"), exported: qsTr("Exported"), decided: qsTr("Decision saved"),
            sealed: qsTr("The document is made and checked"), joined: qsTr("Joined to the patient"),
            started: DeskWords.apart ? qsTr("Visit started. Show the patient.") : qsTr("Visit started. Hand over the tablet."),
            ready: DeskWords.apart ? qsTr("Ready to sign. Show the patient.") : qsTr("Ready to sign. Hand over the tablet."),
            removed: qsTr("Removed"), discarded: qsTr("Discarded. Nothing was changed."), helped: qsTr("You are on your way. The call is answered."),
            undone: qsTr("Taken back"), "brought-up": qsTr("It is on the patient's screen now"), "put-away": qsTr("Put away. What was answered is kept."),
            "help-asked": qsTr("A patient asks for help"), "patient-busy": qsTr("A patient is still at the other screen. Close again to end all the same: what was answered is kept."),
            approved: qsTr("Approved. Patients are shown these forms from now on."),
            "pin-changed": qsTr("Your PIN is changed"), "pin-reset": qsTr("The new PIN opens the desk from now on"),
            "person-added": qsTr("Added. They can sign in now."), "roles-changed": qsTr("The roles are changed"),
            "person-removed": qsTr("Removed. What they did keeps their name."),
            kept: qsTr("Kept. What it was before stands in the history."),
            "taken-back": qsTr("Put back to what it was before"), live: qsTr("Patients are shown this version from now on"),
            certificate: qsTr("Documents are sealed with this certificate from now on"), "not-taken": qsTr("Nothing was changed"),
            "time-told": qsTr("The server gives the time, and it can be believed"),
            "time-apart": qsTr("The server gives a time far from this computer's. Look at its clock."),
            "log-checking": qsTr("Reading the whole log. You can go on working."),
            "log-whole": qsTr("Every row of the log is as it was written"), "log-wrong": qsTr("The log is not as it was written, from this row on"),
            "not-checked": qsTr("The log could not be read to its end"),
            closed: qsTr("The visit is closed. The patient is not treated."), treated: qsTr("Recorded: the treatment took place"),
            merged: qsTr("Merged. Both numbers lead to this file."), unmerged: qsTr("Two files again, each with its own visits"),
            "do-not-treat": qsTr("A decision says: do not treat. The visit does not go on to signing."),
            "no-printer": qsTr("No printer was found. Save it as a file instead."),
            "printers-not-known": qsTr("The printers are still being looked for. Try again in a moment."),
            "no-paper": qsTr("The printer has no paper"), cancelled: qsTr("The printer cancelled the job"),
            printing: qsTr("On its way to the printer"), held: qsTr("The printer holds the job back"),
            copied: qsTr("The locked copy is written and was read again"), "not-copied": qsTr("The copy was not written"),
            attached: qsTr("The signed paper is kept with the visit"), "not-attached": qsTr("This file was not kept"),
            "code-weak": qsTr("This code is too easy to guess: take a longer one, without the name or the birth date"),
            "code-differs": qsTr("The two codes differ"), "no-drive": qsTr("Plug a drive in, or choose a folder"),
            "not-made": qsTr("This page could not be made"),
            unreachable: qsTr("The printer cannot be reached"), failed: qsTr("It was not printed"), unknown: qsTr("Nobody knows whether it came out"),
            "not-exported": qsTr("The files were not written"), "not-saved": qsTr("This is not saved. The disk may be full."),
            genuine: qsTr("Genuine: nothing was changed since it was sealed"),
            unchanged: qsTr("Unchanged since it was kept"),
            "not-genuine": qsTr("Not valid: do not rely on this document"),
            "not-pressed": qsTr("The document is not made yet. The signature is safe; it is tried again every minute."),
            "nothing-taken-back": qsTr("Nothing is taken back: all of it is still agreed"),
            "wrong-state": qsTr("This cannot be done at this point of the visit"),
            "clock-set-back": qsTr("The clock of this tablet went back. Check date and time; the log has kept it."),
            "not-allowed": qsTr("This cannot be done now"), undecided: qsTr("Decide on every stop and review flag first"),
            "reason-missing": qsTr("Give a reason for this decision"), "no-signature": qsTr("Sign with your finger or the pen"),
            "export-cancelled": qsTr("Cancelled. No file was written."), "passphrase-differs": qsTr("The two passphrases differ"),
            "passphrase-weak": qsTr("This passphrase is missing, or too easy to guess")
        })[code] ?? code
    }
    // Beside a field of the settings.
    function note(code: string): string {
        return ({
            "backup-missing": qsTr("This folder is not there. If it is on a drive, plug that in."),
            "backup-no-folder": qsTr("This is a file, and no folder."),
            "backup-not-writable": qsTr("Nothing can be written there."),
            "backup-same-drive": qsTr("This folder lies on the same drive as the records: if the computer is lost, the back-up is lost with it. Choose a USB drive or a folder on the network.")
        })[code] ?? code
    }
    function strength(code: string): string {
        return ({
            weak: qsTr("Too easy: it would be found within a day. Take five words."), fair: qsTr("Fair: finding it would take days or years."),
            strong: qsTr("Strong: finding it would take decades.")
        })[code] ?? qsTr("Tell the passphrase by another way than the file.")
    }
    // A line of the error summary, and beside its field: the form's own words if it has any.
    function problem(code: string, own: string, question: string): string {
        if (own !== "") return own
        return ({
            required: qsTr("Answer: %1"), "date-day": qsTr("%1 must include a day"), "date-month": qsTr("%1 must include a month"),
            "date-year": qsTr("%1 must include a year"), "date-year-short": qsTr("%1 needs a year of four figures"),
            "date-not-real": qsTr("%1 must be a real date"), "before-last": qsTr("%1 must not be before the last session"), "date-future": qsTr("%1 must be in the past"), "date-past": qsTr("%1 is too long ago"),
            "too-long": qsTr("%1 is too long"), "not-a-number": qsTr("%1 must be a number"), "too-small": qsTr("%1 is too small"),
            "too-large": qsTr("%1 is too large"), "no-signature": qsTr("Sign with your finger or the pen")
        })[code]?.replace("%1", question) ?? code
    }
}
