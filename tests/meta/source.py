"""What the source of a check says, read without running it: the codes it may emit, and the words it holds."""

import ast
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from necgreen.model import Check

ANY = "…"  # a part of a code that only running the check can tell


@dataclass(frozen=True)
class Source:
    """The syntax tree of the module of one check."""

    docstring: str
    tree: ast.Module

    @classmethod
    def of(cls, check: Check) -> "Source":
        module = sys.modules[check.run.__module__]
        return cls(module.__doc__ or "", ast.parse(inspect.getsource(module)))

    @property
    def findings(self) -> set[str]:
        """The codes of its findings; ``…`` stands for what is not written in the module."""
        return {code for call in self._calls("Finding") if call.args for code in self._read(call.args[0])}

    @property
    def reasons(self) -> set[str]:
        """The codes of ``untold``."""
        named = (word.value for call in self._calls("Verdict") for word in call.keywords if word.arg == "untold")
        return {code for value in named for code in self._read(value)} - {""}

    @property
    def strings(self) -> set[str]:
        """All literal strings."""
        return {n.value for n in ast.walk(self.tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}

    @property
    def names(self) -> set[str]:
        """All names it uses."""
        return {node.id for node in ast.walk(self.tree) if isinstance(node, ast.Name)}

    def _calls(self, name: str) -> Iterator[ast.Call]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield node

    def _read(self, node: ast.expr) -> set[str]:
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.IfExp(body=body, orelse=orelse):
                return self._read(body) | self._read(orelse)
            case ast.Name(id=name):
                return self._named(name) or {ANY}
            case ast.JoinedStr(values=parts):
                made = {""}
                for part in parts:
                    ends = self._read(part.value if isinstance(part, ast.FormattedValue) else part)
                    made = {start + end for start in made for end in ends}
                return made
            case ast.Tuple(elts=items):
                return {text for item in items for text in self._read(item)}
        return {ANY}

    def _named(self, name: str) -> set[str]:
        """The texts a name may hold: assigned, looped over, or given to the function of which it is an argument."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    found |= self._read(value)
                case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                    for target, value in zip(targets, values, strict=True):
                        if isinstance(target, ast.Name) and target.id == name:
                            found |= self._read(value)
                case ast.comprehension(target=ast.Tuple(elts=targets), iter=ast.Tuple(elts=rows)):
                    for place, target in enumerate(targets):
                        if isinstance(target, ast.Name) and target.id == name:
                            found |= {text for row in rows if isinstance(row, ast.Tuple)
                                      for text in self._read(row.elts[place])}  # fmt: skip
                case ast.FunctionDef(name=function, args=ast.arguments(args=arguments)):
                    for place, argument in enumerate(arguments):
                        if argument.arg == name:
                            found |= {text for call in self._calls(function) if place < len(call.args)
                                      for text in self._read(call.args[place])}  # fmt: skip
        return found
