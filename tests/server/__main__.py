"""``python -m tests.server SITE_DIR [--port N] [--plain] [-- COMMAND…]``: serve a site, run a command against it.

In the command ``{url}`` is the start URL, ``{also}`` becomes ``--also URL`` for each other start, ``{connect}``
becomes ``--connect-to ::127.0.0.1:PORT``, ``--ca-bundle FILE`` (over TLS, unless ``--plain``) and, when the site has a
DNS zone, ``--resolver ADDRESS``. Without a command the server runs until Ctrl-C.
"""

import contextlib
import subprocess
import sys
import threading

from tests.server import dns, serve


def main(arguments: list[str]) -> int:
    own, _, command = _split(arguments)
    if not own:
        print(__doc__, file=sys.stderr)
        return 2
    port = int(own[own.index("--port") + 1]) if "--port" in own else 0
    with contextlib.ExitStack() as stack:
        local = stack.enter_context(serve(own[0], tls="--plain" not in own, port=port))
        names = stack.enter_context(dns(local.site.zone()))
        connect = [part for spec in local.connect_to for part in ("--connect-to", spec)]
        connect += ["--ca-bundle", local.ca] if local.ca else []
        if any(host.dns for host in local.site.hosts.values()):
            connect += ["--resolver", names.address]
        also = [word for url in local.also for word in ("--also", url)]
        words = {"{url}": [local.url], "{also}": also, "{connect}": connect}
        if not command:
            print(f"{local.url}  {' '.join(connect)}", flush=True)
            with contextlib.suppress(KeyboardInterrupt):
                threading.Event().wait()
            return 0
        return subprocess.run([part for word in command for part in words.get(word, [word])], check=False).returncode


def _split(arguments: list[str]) -> tuple[list[str], str, list[str]]:
    if "--" not in arguments:
        return arguments, "", []
    at = arguments.index("--")
    return arguments[:at], "--", arguments[at + 1 :]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
