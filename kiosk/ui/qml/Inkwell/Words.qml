pragma Singleton
import QtQuick
import Inkwell.Languages

// What is said to a patient: problems, buttons, endings. Interface words only; the form has its own.
QtObject {
    readonly property string point: Qt.locale(Languages.locale).decimalPoint

    // Words of another script within a sentence keep together, and its punctuation where it is.
    function apart(words: string): string { return Languages.rightToLeft ? "\u2068" + words + "\u2069" : words }
    function figure(text: string): string { return text.replace(".", point) }      // a number as this language writes it

    // A line of the error summary and beside its field (touch specification, error copy): says what to do, never "please" or "invalid".
    // `own` are the form's words, `limit` what was passed ("3", "2026-11-01", "60 kg"), `format` how it is written ("nnn-nnn").
    function problem(code: string, own: string, question: string, limit = "", format = ""): string {
        if (code === "") return ""
        if (own !== "") return own
        const named = question !== "" && !question.includes("?")
        if (code.startsWith("date-")) return dated(code, named ? apart(question) : qsTr("The date"), limit)
        return (limit !== "" ? limited(code, limit) : "") || ({
            required: qsTr("Answer this question"),
            "time-not-real": qsTr("%1 must be a real time, such as 14 30").arg(named ? apart(question) : qsTr("The time")),
            "too-few": qsTr("Give more answers"), "too-many": qsTr("Give fewer answers"),
            "too-short": qsTr("Use more words"), "too-long": qsTr("Use fewer words"),
            "does-not-fit": format !== "" ? qsTr("Write it like this: %1").arg(format) : qsTr("Check how this is written"),
            "not-a-number": qsTr("Enter a number"), "too-small": qsTr("Enter a larger number"), "too-large": qsTr("Enter a smaller number"),
            "too-many-decimals": qsTr("Use fewer figures after the point"), "no-unit": qsTr("Choose a unit"),
            "wrong-kind": qsTr("This kind of file cannot be used. Use another one"), "too-big-file": qsTr("The file is too large. Use a smaller one"),
            "not-an-option": qsTr("Choose from the answers in the list"), "not-a-url": qsTr("Enter a web address, such as www.example.org"),
            "doubtful-phone": qsTr("Enter a phone number, like %1 or %2. If it is right, touch Continue again.").arg(apart("07700\u00a0900\u00a0982")).arg(apart("+44\u00a0808\u00a0157\u00a00192")),
            "doubtful-email": qsTr("Enter an email address in the correct format, like %1. If it is right, touch Continue again.").arg(apart("name@example.com")),
            "other-domain": qsTr("Did you mean %1? If what you typed is right, touch Continue again.").arg(apart(limit)),
            constraint: qsTr("Check this answer"),
            "no-signature": qsTr("Sign in the box, or choose another way to sign"),
            "sign-name": qsTr("Enter your full name"), "sign-tick": qsTr("Tick the line if you mean your typed name as your signature"),
            "sign-mark": qsTr("Make your mark in the box"), "sign-witness": qsTr("Enter the full name of the witness"),
            "sign-saw": qsTr("The witness ticks the line if they saw the mark being made")
        })[code] || qsTr("Check this answer")
    }
    function about(row: var): string { return problem(row.problem, row.problemWords, row.short || row.text, row.problemNumber, row.format) || row.hint }   // a field, to who hears it
    function limited(code: string, limit: string): string {
        const most = Number(limit) || 0, words = ({
            "too-few": qsTr("Give at least %n answers", "", most), "too-many": qsTr("Give no more than %n answers", "", most),
            "too-short": qsTr("Use at least %n characters", "", most), "too-long": qsTr("Use no more than %n characters", "", most),
            "too-small": qsTr("Enter %1 or more"), "too-large": qsTr("Enter %1 or less"),
            "too-many-decimals": limit === "0" ? qsTr("Enter a whole number") : qsTr("Use no more than %n figures after the point", "", most),
            "too-big-file": qsTr("The file is too large. Use one of no more than %1 MB")
        })[code] ?? ""
        return words.includes("%1") ? words.arg(limit) : words
    }
    function dated(code: string, it: string, limit: string): string {
        const words = ({
            "date-day": qsTr("%1 must include a day"), "date-month": qsTr("%1 must include a month"), "date-year": qsTr("%1 must include a year"),
            "date-not-real": qsTr("%1 must be a real date"),
            "date-future": limit !== "" ? qsTr("%1 must be %2 or earlier") : qsTr("%1 must be in the past"),
            "date-past": limit !== "" ? qsTr("%1 must be %2 or later") : qsTr("%1 is too long ago")
        })[code]
        if (words === undefined) return qsTr("Year must include 4 numbers")
        return words.includes("%2") ? words.arg(it).arg(day(limit)) : words.arg(it)
    }
    function day(iso: string): string {          // 1 November 2026; what is no whole date stays as it is
        const [year, month, day] = iso.split("T")[0].split("-")
        return day ? dateAs(new Date(year, month - 1, day), qsTr("d MMMM yyyy", "date format: 1 November 2026")) : iso
    }
    function moment(iso: string): string {       // Tuesday 24 November, 14:30; as the clock of the clinic told it
        return dateAs(new Date(iso.slice(0, 16)), qsTr("dddd d MMMM, HH:mm", "date format: Tuesday 24 November, 14:30"))
    }
    function dateAs(date: date, format: string): string { return date.toLocaleString(Qt.locale(Languages.locale), format) }
    function signedHow(kind: string, name: string): string {
        return (kind === "typed" ? qsTr("typed name: %1") : qsTr("a mark, witnessed by %1")).arg(apart(name))
    }
    function next(code: string): string {
        return ({
            "continue": qsTr("Continue"), read: qsTr("I have read this"), again: qsTr("Ask me again"),
            right: qsTr("These are right"), still: qsTr("Still right"), rest: qsTr("The rest is still right"), finish: qsTr("Finish")
        })[code] ?? ""
    }
    function nextIcon(code: string): string { return ["read", "right", "still", "rest", "finish"].includes(code) ? "tick" : "forward" }

    readonly property string thanks: qsTr("A member of the team will go through your answers with you.")
    function ending(code: string): var {
        return ({
            screened: [qsTr("Thank you"), thanks],
            signed: [qsTr("Signed. Thank you"), qsTr("Your signature is saved. You can have a copy.")],
            thinking: [qsTr("Take your time"), qsTr("Nothing is signed. You can come back to this on another day.")],
            talk: [qsTr("Let us talk"), qsTr("A member of the team will come and talk with you. Nothing is signed.")],
            declined: [qsTr("Thank you for telling us"), qsTr("You will not have this treatment. It will not change how we treat you.")],
            "not-ready": [qsTr("One moment"), qsTr("A clinician looks at your answers and talks with you first.")]
        })[code] ?? ["", ""]
    }
}
