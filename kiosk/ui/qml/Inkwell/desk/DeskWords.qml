pragma Singleton
import QtQuick
import Inkwell
import Inkwell.Languages

// The desk's words for the codes and dates it is told. An unknown code is shown as it came: better odd than lost.
QtObject {
    property bool apart: false                  // patients have a window of their own: nobody hands a tablet over
    readonly property string dot: "\u00a0\u00a0·  "      // begins no line
    readonly property string comma: Languages.rightToLeft ? "، " : ", "
    // Stands in for a row of a list in the moment in which the list has become shorter and its rows are not yet gone.
    readonly property var blank: ({
        id: "", time: "", name: "", about: "", areas: "", state: "", part: "", stop: 0, review: 0, caution: 0, act: "", needsYou: false, group: "", minutes: -1, birthDate: "", number: "", last: "", treatment: "", consent: "", acts: [], before: "", now: "",
        level: "info", question: "", answer: "", reason: "", source: "", verdict: "", why: "", by: "", at: "", heading: "", label: "",
        text: "", linkId: "", code: "", words: "", chosen: false, title: "", version: "", digest: "", on: "", roles: [], you: false, kind: "", day: "", tag: "", language: "", draft: false, missing: 0, needs: []
    })

    readonly property var noPrinter: ({ name: "", twoSided: false, copies: 1, media: [] })

    function day(iso: string): string { return _date(iso, qsTr("d MMMM yyyy", "date format: 1 November 2026")) }
    function shortDay(iso: string): string { return _date(iso, qsTr("d MMM yyyy", "date format: 1 Nov 2026")) }
    function brief(iso: string): string { return _date(iso, qsTr("d MMM", "date format: 1 Nov")) }
    function weekday(iso: string): string { return _date(iso, qsTr("dddd d MMMM", "date format: Sunday 1 November")) }
    function _date(iso: string, format: string): string {
        const parts = iso.split("-").map(Number)
        if (parts.length !== 3 || !parts.every(n => n > 0)) return iso
        return Words.dateAs(new Date(parts[0], parts[1] - 1, parts[2]), format)
    }
    function isolated(words: string): string { return words === "" ? "" : "\u2068" + words + "\u2069" }   // of another way of writing than the line
    function whole(words: string): string { return words.replace(/-/g, "-\u2060") }      // a double name, a version: never parted at its hyphen
    function ended(words: string): string { return words.replace(/ (\S+)$/, "\u00a0$1") }                            // a number stays with what it numbers
    function together(words: string): string { return words.replace(/ /g, "\u00a0") }                             // on one line
    function joined(words: var): string {       // from right to left each keeps its own order, and a line that begins with a Latin name still begins at the right
        const said = words.filter(word => word !== "")
        return said.length > 0 && Languages.rightToLeft ? "\u200f" + said.map(isolated).join(dot) : said.join(dot)
    }
    function person(view: var): string {
        const born = view.birthDate === "" ? "" : view.age > 0 ? qsTr("%1, %n years", "date of birth, and how old", view.age).arg(day(view.birthDate)) : day(view.birthDate)
        return joined([born, view.areas, view.language ? qsTr("reads %1").arg(view.language) : ""])
    }
    function typedIn(language: string): string { return language === "" ? "" : qsTr("asked in %1").arg(language) }
    function role(code: string): string {
        return ({ reception: qsTr("Reception"), clinician: qsTr("Clinician"), administrator: qsTr("Administrator") })[code] ?? code
    }
    function roleIsFor(code: string): string {
        return ({
            reception: qsTr("starts visits, hands over, prints"), clinician: qsTr("reviews, plans, countersigns, approves forms"),
            administrator: qsTr("people, keys, back-ups, export")
        })[code] ?? ""
    }
    function visits(count: int): string { return count === 0 ? "" : qsTr("%n visits", "", count) }
    function waiting(count: int): string { return count === 0 ? "" : qsTr("%n need you", "visits that wait for the member of staff", count) }
    function flags(level: string, count: int): string {
        return ({ stop: qsTr("%n flags say stop", "", count), review: qsTr("%n flags to review", "", count), caution: qsTr("%n cautions", "", count) })[level] ?? level
    }
    function waited(minutes: int): string {
        if (minutes < 1) return minutes < 0 ? "" : qsTr("just now")
        if (minutes < 60) return qsTr("%n min", "minutes, short", minutes)
        const hours = Math.floor(minutes / 60)
        return hours < 24 ? qsTr("%n h", "hours, short", hours) : qsTr("%n days", "", Math.floor(hours / 24))
    }
    function waitingForms(waits: int, all: int, mine: bool): string {
        if (waits === 0) return qsTr("All approved")
        return (mine ? qsTr("%1 of %2 wait for approval; no visit begins before") : qsTr("%1 of %2 wait for approval by a clinician")).arg(waits).arg(all)
    }
    function missing(count: int): string {
        return count === 0 ? qsTr("Cannot be read") : qsTr("%n words have no translation", "", count)
    }
    function state(code: string): string {
        return ({
            draft: qsTr("Not finished"), screened: qsTr("Ready to review"), reviewed: qsTr("Reviewed"), discussed: qsTr("Ready to sign"),
            thinking: qsTr("Taking time"), declined: qsTr("Said no")
        })[code] ?? code
    }
    function consent(code: string): string {
        return ({ valid: qsTr("Consent valid"), expired: qsTr("Consent expired"), withdrawn: qsTr("Withdrawn"), "to-countersign": qsTr("To countersign") })[code] ?? code
    }
    function treatment(folder: string): string { const words = folder.replace(/[-_]/g, " "); return words.charAt(0).toUpperCase() + words.slice(1) }
    function name(words: string): string { return words || qsTr("Not yet joined to a patient") }

    function act(code: string): string {
        return ({
            "hand-over": apart ? qsTr("Show the patient") : qsTr("Hand over tablet"), resume: apart ? qsTr("Take up again") : qsTr("Hand over tablet"),
            "put-away": qsTr("Put away"), join: qsTr("Join to a patient"), review: qsTr("Review"),
            plan: qsTr("Plan and talk"), countersign: qsTr("Countersign"), open: qsTr("Open"), make: qsTr("Make document")
        })[code] ?? code
    }
    function statement(place: string, session: int): string {
        return ({ withdraw: qsTr("Take back the consent"), amend: qsTr("Correct the record"), session: qsTr("Session %1 of the course").arg(session) })[place] ?? place
    }
    function statementDone(place: string): string {
        return ({ withdraw: qsTr("Take it back"), amend: qsTr("Keep the correction"), session: qsTr("Keep the session") })[place] ?? place
    }
    function consequence(view: var): string {
        if (view.place === "withdraw") return qsTr("It counts from now on. What is taken back stops; the record itself is kept.")
        if (view.place === "amend") return qsTr("The record stays as it was signed. The correction stands beside it, with your name and the time.")
        const since = qsTr("%n days since the last session.", "", view.days)
        return ({
            soon: qsTr("%1 Less than 28 days: the skin may not have healed.").arg(since),
            late: qsTr("%1 More than 90 days: look at the history and the plan again.").arg(since)
        })[view.interval] ?? since
    }
    function quoted(words: string): string { return words === "" ? "" : qsTr("“%1”").arg(words) }
    function recordAct(code: string): string {
        return ({ withdraw: qsTr("Withdraw"), amend: qsTr("Correct"), session: qsTr("Session"), treated: qsTr("Treated", "a button: the treatment took place") })[code] ?? code
    }
    function document(kind: string): string {
        return ({
            consent: qsTr("Consent"), countersigned: qsTr("Consent, countersigned"), refusal: qsTr("Said no"), "more-time": qsTr("More time"),
            withdrawal: qsTr("Withdrawal"), amendment: qsTr("Correction"), session: qsTr("Session"),
            paper: qsTr("Signed on paper")
        })[kind] ?? kind
    }
    function strength(code: string): string {
        return ({
            weak: qsTr("Too easy to guess: at least 10 letters, and not the name or the birth date"),
            fair: qsTr("Good enough. Four words in a row would be stronger."), strong: qsTr("A strong code")
        })[code] ?? qsTr("At least 10 letters; four words in a row are easy to keep in mind and hard to guess")
    }
    function verdict(code: string): string {
        return ({
            proceed: qsTr("Go on"), "proceed-with-change": qsTr("Go on with a change"),
            postpone: qsTr("Hold today"), "do-not-treat": qsTr("Do not treat")
        })[code] ?? code
    }
    function factText(code: string, text: string): string {
        if (code === "fingerprint") return text.replace(/(.{4})(?=.)/g, "$1 ")
        if (code === "flags") return qsTr("%1 of %2 decided").arg(text.split("/")[0]).arg(text.split("/")[1] ?? "")
        if (code === "printed") return qsTr("%1 ×, last %2").arg(text.split("/")[0]).arg(text.split("/")[1] ?? "")
        return text
    }
    function fact(code: string): string {
        return ({
            number: qsTr("Visit"), record: qsTr("Record"), signed: qsTr("Signed"), countersigned: qsTr("Countersigned"), guardian: qsTr("Guardian"),
            interpreter: qsTr("Interpreter"), witness: qsTr("Witness"), talked: qsTr("Talked"),
            clinician: qsTr("Clinician"), decision: qsTr("Decision"), language: qsTr("Read in"), understood: qsTr("Understood"), flags: qsTr("Flags"),
            pages: qsTr("Pages"), seal: qsTr("Seal"), version: qsTr("Version"), digest: qsTr("SHA-256"), printed: qsTr("Printed"), identity: qsTr("Identity"),
            treatment: qsTr("Treatment"), folder: qsTr("Folder"), fingerprint: qsTr("Of this file"), visits: qsTr("Visits"), made: qsTr("Made")
        })[code] ?? code
    }
}
