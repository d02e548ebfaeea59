"""What reading and judging a HAR costs: `python -m bench.har [FILE…]`. Without a file, one of 500 entries is invented.

CPU seconds (user and system) of this process, the best of five, imports left out; the first line tells the imports.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

ENTRIES, PADDING = 500, 2_400  # about 1.7 MB, as a press home page of 2017
ROUNDS = 5


def invented() -> bytes:
    """A HAR 1.2 of 500 entries over 100 hosts, with the headers browsers record."""
    headers = [{"name": f"x-{n}", "value": "v" * (PADDING // 40)} for n in range(30)]
    entries = [
        {
            "startedDateTime": "2026-11-23T10:00:00.000Z", "time": 12, "timings": {"wait": 9},
            "request": {"method": "GET", "url": f"https://h{n % 100}.example/f{n}.js?token={n:032x}", "headers": []},
            "response": {
                "status": 200, "headers": headers, "headersSize": 300, "bodySize": 4_000, "httpVersion": "HTTP/1.1",
                "content": {"size": 9_000, "mimeType": "text/javascript"},
            },
        }
        for n in range(ENTRIES)
    ]  # fmt: skip
    log = {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": entries}
    return json.dumps({"log": log}).encode()


def main(names: list[str]) -> None:
    start = time.process_time()
    import necgreen

    audit, read_har, render = necgreen.audit, necgreen.read_har, necgreen.render
    print(f"imports        {time.process_time() - start:6.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "invented.har"
        made.write_bytes(invented())
        for file in [Path(name) for name in names] or [made]:
            costs = []
            for _ in range(ROUNDS):
                start = time.process_time()
                done = audit(read_har(file))
                judged = time.process_time()
                render(done, "html")
                costs.append((judged - start, time.process_time() - judged))
            best, html = min(costs)
            entries = sum(page.requests for page in done.pages)
            size = file.stat().st_size
            print(f"{file.name:<32}{size:>10} B {entries:>5} requests   audit {best:.2f} s   html {html:.2f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
