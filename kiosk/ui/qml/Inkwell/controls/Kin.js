.pragma library
// Which items belong to each other when a page ends between them.

// Whether it says what is below: a heading, or what is wrong.
function leads(item) { return item.keepWithNext === true || item.leads === true }

// Two lines of the same words, or two answers to the same question.
function kin(one, other) {
    if (one.row !== undefined) return one.parent === other.parent && other.row !== undefined
    return one.checkable === true && other.checkable === true && asked(one) === asked(other)
}

// What holds all answers to one question.
function asked(answer) {
    let above = answer.parent
    while (above && above.row === undefined) above = above.parent
    return above
}
