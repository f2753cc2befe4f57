"""Blocks of lessons: where they begin and end, and what stands in them."""

from __future__ import annotations

from glossary.reading.blocks import blanked, blocks, replaced

TEXT = """Before.

!!! goals
    - one
    - two

??? question "How much?"
    - [ ] nothing
    - [x] half

    Because.

        indented code

After.
"""


def test_a_block_ends_where_its_indentation_ends() -> None:
    goals, question = blocks(TEXT)
    assert (goals.kind, goals.title, goals.content, goals.line) == ("goals", "", "- one\n- two", 3)
    assert question.title == "How much?"
    assert question.choices == ((False, "nothing"), (True, "half"))
    assert question.answer == "Because.\n\n    indented code"


def test_replacing_and_blanking_keep_the_rest() -> None:
    assert replaced(TEXT, lambda block: f"<{block.kind}>").split() == ["Before.", "<goals>", "<question>", "After."]
    left = blanked(TEXT, {"question"})
    assert len(left) == len(TEXT) and left.count("\n") == TEXT.count("\n")
    assert "one" in left and "half" not in left


def test_a_block_at_the_end_of_the_text_is_whole() -> None:
    (block,) = blocks('??? try "x"\n    last line')
    assert block.content == "last line"
