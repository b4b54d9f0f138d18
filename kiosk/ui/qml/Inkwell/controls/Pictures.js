.pragma library
// What an answer looks like. Drawn for Inkwell: flat skin, one line round it, a few lines for wrists and folds.

// Six skin tones, 13 steps of lightness apart (CIELAB L* 88 to 23; a* and b* of real skin), and the line that shows on each.
// The palm of brown and black skin is paler.
const tones = [
    { skin: "#F2D8C6", line: "#AF8F81" }, { skin: "#D6B299", line: "#946B58" }, { skin: "#B88D70", line: "#774A32" },
    { skin: "#976B50", line: "#5C301B", palm: "#AD8268" }, { skin: "#6F4D3A", line: "#3F2517", palm: "#8F6A55" },
    { skin: "#45332B", line: "#857066", palm: "#7C6152", palmLine: "#3A2A22" },
]
const arm = "M2 13C60 7 108 23 150 28C158 29 164 26 169 21C177 11 189 3 198 6C204 9 203 15 197 19C190 24 187 29 185 34C198 33 214 35 228 38C236 41 238 47 233 49"
    + "C240 51 240 59 234 60C239 63 237 69 230 70C233 74 230 79 222 79C206 80 186 79 172 74C160 70 152 72 146 73C108 81 60 96 2 90"
const palm = "M157 28C162 27 166 24 169 21C177 11 189 3 198 6C204 9 203 15 197 19C190 24 187 29 185 34C198 33 214 35 228 38C236 41 238 47 233 49"
    + "C240 51 240 59 234 60C239 63 237 69 230 70C233 74 230 79 222 79C206 80 186 79 172 74C168 72.5 164 71.5 161 71C156 60 154 44 157 28Z"
const wrist = "M151 34C148 46 149 59 153 68M157 33C154 46 155 60 159 69M26 32C32 46 32 58 26 72"
const creases = "M181 38C188 47 186 60 178 71M232 49.5L207 48M233 60L206 59M229 70L206 69.5"
const freckles = [[52, 38], [64, 60], [78, 46], [92, 64], [104, 40], [118, 55], [74, 30], [132, 44], [46, 68], [110, 70], [88, 32], [136, 62]]

// Looseness, from firm (0) to strong (3), of jaw, upper arm and belly, each on another skin: 100 × 100.
const sites = [
    {
        tone: 1,
        edge: [
            "M37 0C33 9 26 16 18 25C16 29 21 32 26 33C23 36 19 38 20 42C22 44 25 44 27 45C23 47 20 49 22 53C25 56 27 58 25 63C23 70 27 76 35 77C44 77 53 74 60 71C60 80 59 90 58 100",
            "M37 0C33 9 26 16 18 25C16 29 21 32 26 33C23 36 19 38 20 42C22 44 25 44 27 45C23 47 20 49 22 53C25 56 27 58 25 63C23 70 27 76 35 78C42 83 54 84 61 80C62 86 61 92 61 100",
            "M37 0C33 9 26 16 18 25C16 29 21 32 26 33C23 36 19 38 20 42C22 44 25 44 27 45C23 47 20 49 22 53C25 56 27 58 25 63C23 70 27 76 34 78C39 87 52 92 61 88C64 91 65 95 65 100",
            "M37 0C33 9 26 16 18 25C16 29 21 32 26 33C23 36 19 38 20 42C22 44 25 44 27 45C23 47 20 49 22 53C25 56 27 58 25 63C23 70 26 75 31 77C33 86 40 97 52 96C60 95 66 95 69 100",
        ],
        skin: edge => edge + "L100 100V0Z",
        folds: [
            "M44 74C60 70 72 62 76 46M78 20C86 16 91 24 86 32C83 38 80 42 77 42",
            "M40 74C48 79 56 74 62 69C70 64 75 56 76 46M78 20C86 16 91 24 86 32C83 38 80 42 77 42M33 36C36 40 37 44 37 47",
            "M36 70C40 82 54 82 60 72C68 67 75 58 76 46M78 20C86 16 91 24 86 32C83 38 80 42 77 42M33 34C38 40 40 46 39 52M30 56C31 60 32 62 31 65M68 78C69 85 70 91 71 97",
            "M35 66C36 86 54 90 60 75C68 68 75 58 76 46M78 20C86 16 91 24 86 32C83 38 80 42 77 42M33 33C40 40 43 48 40 56M30 56C33 61 34 66 32 71M66 78C68 85 71 91 74 97M75 72C77 81 80 90 83 97",
        ],
    },
    {
        tone: 3,
        edge: [
            "M0 26C24 22 46 24 66 30C66 20 68 10 70 0M95 0C97 16 98 32 94 46C91 55 85 60 76 61C52 64 24 67 0 72",
            "M0 26C24 22 46 24 66 30C66 20 68 10 70 0M95 0C97 16 98 32 94 46C91 55 86 60 78 62C66 72 48 78 32 77C20 76 10 74 0 74",
            "M0 26C24 22 46 24 66 30C66 20 68 10 70 0M95 0C97 16 98 32 94 46C91 55 87 60 80 62C72 78 56 88 38 87C22 86 12 78 0 76",
            "M0 26C24 22 46 24 66 30C66 20 68 10 70 0M95 0C97 16 98 32 94 46C91 55 88 60 82 61C80 78 66 96 44 97C24 97 14 84 0 78",
        ],
        skin: edge => edge.replace("M95", "L95") + "Z",
        folds: [
            "M66 30C69 33 71 35 72 38",
            "M66 30C69 33 71 35 72 38M62 58C52 64 40 66 30 66",
            "M66 30C69 33 71 35 72 38M70 58C60 68 46 72 32 70M56 76C48 80 40 80 33 78",
            "M66 30C69 33 71 35 72 38M74 58C64 68 48 72 30 68M70 70C60 82 44 84 30 78M58 86C50 91 42 91 36 88",
        ],
    },
    {
        tone: 5,
        twice: true,                        // its right half is its left, turned over
        skin: edge => edge + "L51 100V0Z",
        edge: [
            "M16 0C20 20 25 34 24 48C23 64 15 80 11 100",
            "M16 0C19 18 22 32 20 46C17 64 12 80 10 100",
            "M16 0C19 14 21 24 18 34C12 46 12 60 13 68C12 78 10 88 9 100",
            "M16 0C19 12 20 18 17 26C13 32 14 36 15 40C8 52 6 66 10 76C12 82 10 90 8 100",
        ],
        folds: [
            "M50 42V48M50 10V26M34 92C44 98 56 98 66 92",
            "M47 49C49 47 51 47 53 49M30 74C42 81 58 81 70 74M38 60C46 63 54 63 62 60",
            "M45 50C48 47 52 47 55 50M13 68C26 88 74 88 87 68M30 36C42 41 58 41 70 36M34 60C44 65 56 65 66 60",
            "M44 56C48 52 52 52 56 56M10 76C22 101 78 101 90 76M22 86C36 97 64 97 78 86M15 40C30 49 70 49 85 40M30 26C42 31 58 31 70 26M28 64C40 71 60 71 72 64",
        ],
    },
]
const grades = ["loose-firm", "loose-slight", "loose-clear", "loose-strong"]
const names = tones.map((_, at) => "tone-" + (at + 1)).concat(grades)

// { width, height, frames: [x], parts: [{ x, kind, colour, path, turned }] }; kind: skin (filled) · edge · line. null if there is no such picture.
function drawing(name) {
    if (grades.includes(name)) return loose(grades.indexOf(name))
    const tone = tones[names.indexOf(name)]
    if (!tone) return null
    const dots = name === "tone-1" ? freckles.map(([x, y]) => "M" + x + " " + y + "h.01").join("") : ""
    return { width: 240, height: 100, frames: [], parts: [
        { x: 0, kind: "skin", colour: tone.skin, path: arm + "Z" }, { x: 0, kind: "skin", colour: tone.palm ?? tone.skin, path: palm },
        { x: 0, kind: "edge", path: arm },
        { x: 0, kind: "line", colour: tone.line, path: wrist }, { x: 0, kind: "line", colour: tone.palmLine ?? tone.line, path: creases }, { x: 0, kind: "dots", colour: tone.line, path: dots },
    ] }
}
function loose(grade) {
    const parts = [], frames = []
    sites.forEach((site, at) => {
        const x = at * 108, edge = site.edge[grade], tone = tones[site.tone]
        for (const turned of site.twice ? [false, true] : [false])
            parts.push({ x: x, kind: "skin", colour: tone.skin, path: site.skin(edge), turned: turned }, { x: x, kind: "edge", path: edge, turned: turned })
        parts.push({ x: x, kind: "line", colour: tone.line, path: site.folds[grade] })
        frames.push(x)
    })
    return { width: 316, height: 100, frames: frames, parts: parts }
}
