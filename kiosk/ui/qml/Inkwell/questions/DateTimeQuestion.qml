import Inkwell
import Inkwell.Languages

// A date, and below it the time of the day, in 24 hours.
PartsQuestion {
    lines: [Languages.dateOrder, ["hour", "minute"]]
}
