"""Reports: each a function (Audit, language) → text. They read the audit and nothing else, and judge nothing."""

from necgreen.reports.html import html
from necgreen.reports.identity import identified_json, identified_text
from necgreen.reports.json import json, read_json, schema
from necgreen.reports.table import csv
from necgreen.reports.tiers import tiers

__all__ = ["csv", "html", "identified_json", "identified_text", "json", "read_json", "schema", "tiers"]
