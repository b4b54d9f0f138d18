"""What an expression says, as a tree: read with fhirpathpy's grammar, measured, and held against the list of what is allowed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from kiosk.errors import FormError

LONGEST = 4_000
"""Characters of an expression."""
DEEPEST = 240
"""Steps within each other; a sum of fifty answers goes 60 deep."""
BRACKETS = 40
"""Brackets within each other."""

LENIENT = re.compile(
    r"""'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|"(?P<words>(?:\\.|[^"\\])*)"|%(?P<name>[A-Za-z_]\w*(?:-[A-Za-z_]\w*)+)(?![\w(])"""
)
ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "f": "\f"}
PATH = {
    "InvocationExpression",
    "TermExpression",
    "InvocationTerm",
    "ParenthesizedTerm",
    "MemberInvocation",
    "UnionExpression",
    "Identifier",
}
"""What a path that goes down a tree is made of, so that `repeat` of it ends."""


@dataclass(frozen=True, slots=True)
class Node:
    """One rule of the grammar (`MemberInvocation`, `AndExpression` …), the words it consists of, and what stands in it."""

    kind: str
    words: tuple[str, ...]
    parts: tuple["Node", ...]

    def walk(self) -> Iterator["Node"]:
        """This node and all within, in reading order."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def path(self) -> str:
        """`Quantity` or `FHIR.Quantity`: the names in it, with dots."""
        return ".".join(unquoted(word) for node in self.walk() if node.kind == "Identifier" for word in node.words)


def read(expression: str) -> Node:
    """The tree of an expression; FormError if it is not FHIRPath, or too long, or too deep."""
    if len(expression) > LONGEST:
        raise FormError(f"an expression of {len(expression)} characters is too long ({LONGEST} at most)")
    if _brackets(expression) > BRACKETS:
        raise FormError(f"{shown(expression)} has more than {BRACKETS} brackets within each other")
    try:
        return _node(_parsed(LENIENT.sub(_strictly, expression)), 0)
    except _TooDeep:
        raise FormError(f"{shown(expression)} has more than {DEEPEST} steps within each other") from None
    except Exception as error:  # whatever the parser raises is the form's fault
        raise FormError(f"{shown(expression)} is not FHIRPath") from error


def refuse(tree: Node, functions: frozenset[str], expression: str) -> None:
    """FormError for a function that is not one of `functions`, and for a `repeat` that might never end."""
    for node in tree.walk():
        if node.kind == "Functn":
            name = node.parts[0].path()
            if name not in functions:
                raise FormError(f"{shown(expression)} uses the function {name}(), which is not allowed")
            if name == "repeat" and any(inner.kind not in PATH for part in node.parts[1:] for step in part.parts for inner in step.walk()):
                raise FormError(f"{shown(expression)} uses repeat() with something other than a path such as `item`")


def variables(tree: Node) -> frozenset[str]:
    """The names behind %."""
    return frozenset(variable(node) for node in tree.walk() if node.kind == "ExternalConstant")


def variable(node: Node) -> str:
    """The name of an ExternalConstant: %name, %`name`, %'name'."""
    return node.parts[0].path() if node.parts else unquoted(node.words[-1])


def literals(tree: Node) -> frozenset[str]:
    """The strings in it."""
    return frozenset(unquoted(node.words[0]) for node in tree.walk() if node.kind == "StringLiteral")


def unquoted(word: str) -> str:
    """A string, or a name in backticks, without its quotes and escapes."""
    if word[:1] not in ("'", "`"):
        return word
    return ESCAPE.sub(_unescaped, word[1:-1])


def _unescaped(found: re.Match[str]) -> str:
    r"""FHIRPath, "String": the escapes it names; any other stays as written, because who writes `'\d'` means a pattern's."""
    if found[1]:
        return chr(int(found[1], 16))
    return ESCAPED.get(found[2]) or (found[2] if found[2] in "'\"`\\/" else found[0])


def shown(expression: str) -> str:
    """An expression as a message quotes it."""
    return repr(expression if len(expression) <= 120 else expression[:119] + "…")


def _strictly(found: re.Match[str]) -> str:
    """Two things that forms write and other engines read: "words" in double quotes, and %last-dose for %`last-dose`."""
    if found["name"]:
        return f"%`{found['name']}`"
    return found[0] if found["words"] is None else "'" + found["words"].replace("'", r"\'") + "'"


def _brackets(expression: str) -> int:
    deepest = depth = 0
    for character in expression:
        depth += (character in "([") - (character in ")]")
        deepest = max(deepest, depth)
    return deepest


class _TooDeep(Exception):
    pass


def _parsed(expression: str) -> Any:
    from antlr4 import CommonTokenStream, InputStream
    from antlr4.error.ErrorListener import ErrorListener
    from fhirpathpy.parser.generated.FHIRPathLexer import FHIRPathLexer
    from fhirpathpy.parser.generated.FHIRPathParser import FHIRPathParser

    class Strict(ErrorListener):  # type: ignore[misc]  # antlr4 has no types
        def syntaxError(self, *_: object) -> NoReturn:  # noqa: N802  # antlr4's name
            raise ValueError

    lexer = FHIRPathLexer(InputStream(expression))
    parser = FHIRPathParser(CommonTokenStream(lexer))
    for reader in (lexer, parser):
        reader.removeErrorListeners()
        reader.addErrorListener(Strict())
    return parser.entireExpression().expression()


def _node(rule: Any, depth: int) -> Node:
    if depth > DEEPEST:
        raise _TooDeep
    words: list[str] = []
    parts: list[Node] = []
    for child in rule.getChildren():
        if hasattr(child, "symbol"):
            words.append(child.getText())
        else:
            parts.append(_node(child, depth + 1))
    return Node(type(rule).__name__.removesuffix("Context"), tuple(words), tuple(parts))
