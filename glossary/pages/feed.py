"""The RSS feed of new and changed terms."""

from __future__ import annotations

import datetime
import email.utils
import xml.etree.ElementTree as ET

from ..history import term_news
from ..reading.project import Project
from ..reading.publication import PREFIX
from .words import WORDS

LONGEST = 50


def feed(project: Project, language: str) -> str:
    """RSS 2.0, newest first; '' where the site's address or the history of the terms is not known."""
    news = [item for item in term_news(project.root) if item.id in project.published]
    if not project.publication.address or not news:
        return ""
    words, root = WORDS[language], f"{project.publication.address}{PREFIX[language]}"
    rss = ET.Element("rss", version="2.0")
    channel = ET.SubElement(rss, "channel")
    for tag, text in (
        ("title", f"{words['site']} – {words['feed']}"),
        ("link", f"{root}glossary/"),
        ("description", words["feed_about"]),
        ("language", language),
        ("lastBuildDate", _date(news[0].date)),
    ):
        ET.SubElement(channel, tag).text = text
    for item in news[:LONGEST]:
        entry = project.published[item.id]
        element = ET.SubElement(channel, "item")
        for tag, text in (
            ("title", words[f"feed_{item.kind}"].format(term=entry.name(language))),
            ("link", f"{root}glossary/{entry.id}/"),
            ("description", entry.term.summary[language]),
            ("category", project.categories[entry.term.category][language]),
            ("pubDate", _date(item.date)),
        ):
            ET.SubElement(element, tag).text = text
        ET.SubElement(element, "guid", isPermaLink="false").text = f"{entry.id}@{item.date}"
    ET.indent(rss, " ")
    return ET.tostring(rss, encoding="unicode", xml_declaration=True) + "\n"


def _date(iso: str) -> str:
    return email.utils.format_datetime(datetime.datetime.fromisoformat(iso))
