import Inkwell
import Inkwell.Languages

// A date; only the parts the form asks for (row.format YYYY or YYYY-MM).
PartsQuestion {
    lines: [row.format === "YYYY" ? ["year"] : Languages.dateOrder.filter(part => row.format !== "YYYY-MM" || part !== "day")]
    unasked: ["day", "month"].filter(part => !lines[0].includes(part))
}
