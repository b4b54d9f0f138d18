.pragma library
// Where words break: no short word stands alone on the last line.

// What a line may lack of `wide` so that the words still take as many lines, the last of them not one word by itself; 0 where it is well as
// it is. `advance` measures words. All lines of a title become as even as they can; of a paragraph (`gently`) only so much is taken as the last needs.
function spare(advance, text, wide, gently = false) {
    if (wide <= 0 || text.includes("\n") || advance(text) <= wide) return 0
    const words = text.split(" ").map(word => advance(word)), space = advance(" ")
    const whole = lines(words, space, wide)
    if (whole.length < 2 || whole[whole.length - 1].words > 1 || words.some(word => word > wide)) return 0
    let least = Math.max(wide / 2, ...words), most = wide
    while (most - least > 4) {
        const middle = (least + most) / 2
        if (lines(words, space, middle).length > whole.length) least = middle
        else most = middle
    }
    if (gently) {
        let near = most
        for (let far = wide; far - near > 1;) {
            const middle = (near + far) / 2
            if (rest(words, space, middle) > 1) near = middle
            else far = middle
        }
        // Not where no width is right, where a pixel would make one line more, nor for a quarter of every line.
        return rest(words, space, most) < 2 || near - most < 8 || near < wide * 0.75 ? 0 : Math.ceil(wide - near) + 2
    }
    return Math.max(0, Math.floor(wide - most - space))
}

// How many words stand on the last line.
function rest(words, space, wide) { return lines(words, space, wide).pop().words }

// As many words on a line as go there.
function lines(words, space, wide) {
    const found = [{ words: 0, wide: 0 }]
    for (const word of words) {
        let line = found[found.length - 1]
        if (line.words > 0 && line.wide + space + word > wide) found.push(line = { words: 0, wide: 0 })
        line.wide += (line.words > 0 ? space : 0) + word
        line.words++
    }
    return found
}
