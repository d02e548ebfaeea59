"""Everything necgreen raises on purpose. Each message is one line and says what to do."""


class NecgreenError(Exception):
    """Parent of every error a caller may want to catch."""


class InputError(NecgreenError):
    """The caller gave something unusable: a bad URL, an unknown option value, a wrong file (exit code 2)."""


class HarError(InputError):
    """A file is not a legal HAR; the message names the clause of HAR 1.2 it breaks."""


class BundleError(InputError):
    """A stored visit is damaged, altered or of an unknown version."""


class CollectionError(NecgreenError):
    """Nothing could be collected: dead host, refusal everywhere, robots.txt (exit code 3)."""
