.pragma library

// Rows of a letter board, by language: what names and sentences of it are written with. Figures and signs stand below, in every language.
const latin = ["ABCDEFGHI", "JKLMNOPQR", "STUVWXYZ"]
const rows = {
    en: [...latin],
    es: [...latin, "ÁÉÍÓÚÜÑ"],
    pl: [...latin, "ĄĆĘŁŃÓŚŹŻ"],
    ar: ["ابتثجحخدذ", "رزسشصضطظع", "غفقكلمنهو", "يىةءآأإئؤ"]
}
// What Qt's keyboard has only behind a long press, small.
const further = { es: "áéíóúü", pl: "ąćęłńóśźż", ar: "أإآ" }
function furtherOf(tag) { return further[tag.split("-")[0]] ?? "" }
function of(tag) { return [...(rows[tag.split("-")[0]] ?? rows.en), "1234567890", "'-.,@+/?"] }
