pragma Singleton
import QtQuick

// What is said to a patient: problems, buttons, endings. Interface words only; the form has its own.
QtObject {
    // A line of the error summary and beside its field (touch specification, error copy): says what to do, never "please" or "invalid".
    function problem(code: string, own: string, question: string): string {
        if (code === "") return ""
        if (own !== "") return own
        return ({
            required: qsTr("Answer this question"), "date-day": qsTr("The date must include a day"),
            "date-month": qsTr("The date must include a month"), "date-year": qsTr("The date must include a year"),
            "date-year-short": qsTr("Year must include 4 numbers"), "date-not-real": qsTr("It must be a real date"),
            "date-future": qsTr("The date must be in the past"), "date-past": qsTr("That date is too long ago"),
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
            signed: [qsTr("Thank you"), qsTr("You have signed. A clinician signs next. You can have a copy.")],
            thinking: [qsTr("Take your time"), qsTr("Nothing is signed. You can come back to this on another day.")],
            talk: [qsTr("Let us talk"), qsTr("A member of the team will come and talk with you. Nothing is signed.")],
            declined: [qsTr("Thank you for telling us"), qsTr("You will not have this treatment. It will not change how we treat you.")],
            "not-ready": [qsTr("One moment"), qsTr("A clinician looks at your answers and talks with you first.")]
        })[code] ?? ["", ""]
    }
}
