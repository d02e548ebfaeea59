"""The local web of the tests, of the samples and of ``make demo``: sites on loopback, whose log counts every byte."""

from tests.server.names import Names, dns
from tests.server.serving import Local, Sent, little, play, serve
from tests.server.site import Answer, Host, Site

__all__ = ["Answer", "Host", "Local", "Names", "Sent", "Site", "dns", "little", "play", "serve"]
