"""``python -m necgreen``, where the command is not on the path."""

from necgreen.cli import main

main()
