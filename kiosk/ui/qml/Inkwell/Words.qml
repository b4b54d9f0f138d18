pragma Singleton
import QtQuick

// What is said to a patient: problems, buttons, endings. Interface words only; the form has its own.
QtObject {
    // A line of the error summary and beside its field (touch specification, error copy): says what to do, never "please" or "invalid".
    function problem(code: string, own: string, question: string): string {
        if (code === "") return ""
        if (own !== "") return own
        const it = question !== "" && !question.includes("?") ? question : qsTr("The date")
        return ({
            required: qsTr("Answer this question"), "date-day": qsTr("%1 must include a day").arg(it),
            "date-month": qsTr("%1 must include a month").arg(it), "date-year": qsTr("%1 must include a year").arg(it),
            "date-year-short": qsTr("Year must include 4 numbers"), "date-not-real": qsTr("%1 must be a real date").arg(it),
            "date-future": qsTr("%1 must be in the past").arg(it), "date-past": qsTr("%1 is too long ago").arg(it),
            "too-long": qsTr("Use fewer words"), "not-a-number": qsTr("Enter a number"),
            "too-small": qsTr("Enter a larger number"), "too-large": qsTr("Enter a smaller number"),
            "no-signature": qsTr("Sign in the box, or ask a member of staff for another way")
        })[code] ?? code
    }
    function next(code: string): string {
        return ({
            "continue": qsTr("Continue"), read: qsTr("I have read this"), again: qsTr("Ask me again"),
            right: qsTr("These are right"), finish: qsTr("Finish")
        })[code] ?? ""
    }
    function nextIcon(code: string): string { return ["read", "right", "finish"].includes(code) ? "tick" : "forward" }

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
