import Inkwell

// A time of the day, in 24 hours.
PartsQuestion {
    lines: [["hour", "minute"]]
    example: qsTr("For example, 9 30 or 14 30")
}
