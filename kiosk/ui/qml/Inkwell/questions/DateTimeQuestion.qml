import Inkwell

// A date, and below it the time of the day, in 24 hours.
PartsQuestion {
    lines: [["day", "month", "year"], ["hour", "minute"]]
}
