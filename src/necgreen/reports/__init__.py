"""Reports: each a function (Audit, language) → text. They read the audit and nothing else, and judge nothing."""

from necgreen.reports.html import html
from necgreen.reports.json import json, read_json, schema
from necgreen.reports.table import csv

__all__ = ["csv", "html", "json", "read_json", "schema"]
