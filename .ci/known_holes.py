"""Says which known holes are open, of those pip-audit found: `known_holes.py FOUND.json ACCEPTED.txt`; exit status 1 for one."""

import json
import sys
from pathlib import Path


def open_holes(found: str, accepted: str) -> tuple[int, list[str]]:
    """How many packages were audited; a line for each hole that nobody has accepted with a reason."""
    lines = [line.split(maxsplit=1) for line in accepted.splitlines() if line.strip() and not line.startswith("#")]
    known = {words[0] for words in lines if len(words) == 2}
    packages = json.loads(found)["dependencies"]
    return len(packages), [
        f"{package['name']} {package['version']} has {hole['id']}; mended in {', '.join(hole['fix_versions']) or 'no version yet'}"
        for package in packages
        for hole in package.get("vulns", ())
        if hole["id"] not in known
    ]


if __name__ == "__main__":
    audited, holes = open_holes(*(Path(path).read_text(encoding="utf-8") for path in sys.argv[1:3]))
    sys.stdout.write("".join(f"dependencies: {hole}\n" for hole in holes) + f"dependencies: {audited} audited, {len(holes)} open\n")
    sys.exit(1 if holes else 0)
