.pragma library
// Finding among many options: marks, case and the order of the words do not matter.
const folded = new Map()
const plain = { "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ى": "ي", "ة": "ه", "ـ": "" }

// "Łódź" and "LODZ" are the same to who looks for one.
function fold(text) {
    let found = folded.get(text)
    if (found === undefined) {
        found = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g, "").replace(/[ßøłđðþæœıىةـ]/g, letter => plain[letter])
        if (folded.size > 20000) folded.clear()
        folded.set(text, found)
    }
    return found
}

// The indexes of the texts that hold every word of `typed`: first those that begin with it, then those in which a word does.
function find(texts, typed) {
    const sought = fold(typed).trim()
    const words = sought.split(/\s+/)
    const ranks = [[], [], []]
    texts.forEach((text, index) => {
        const name = fold(text)
        if (!words.every(word => name.includes(word))) return
        ranks[name.startsWith(sought) ? 0 : (" " + name.replace(/[^\w\u0080-\uffff]/g, " ")).includes(" " + words[0]) ? 1 : 2].push(index)
    })
    return [].concat(...ranks)
}
