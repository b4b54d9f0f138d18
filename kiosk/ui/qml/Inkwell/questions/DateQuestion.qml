import Inkwell

// A date; only the parts the form asks for (row.format YYYY or YYYY-MM).
PartsQuestion {
    lines: [row.format === "YYYY" ? ["year"] : row.format === "YYYY-MM" ? ["month", "year"] : ["day", "month", "year"]]
    unasked: ["day", "month"].filter(part => !lines[0].includes(part))
}
