"""From the office's units file to its rows, whatever made it: a spreadsheet, a text with commas, or TOML.

The columns may stand in any order, under Vietnamese or English headings, below a title; other columns are left alone.
"""

import csv
import difflib
import io
import re
import tomllib
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from directives.reading.vietnamese import fold


class UnitsFileError(Exception):
    """The units file can't be used. Each line says where the mistake is and what is expected there."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


class Column(Enum):
    """The columns, by the headings under which people look for a mistake."""

    CODE = "Mã"
    NAME = "Tên đơn vị"
    SHORT_NAME = "Tên ngắn"
    OTHER_NAMES = "Tên khác"
    KIND = "Loại"
    PARENT = "Trực thuộc"
    GROUPS = "Nhóm"


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty. ``where`` is how it is found again: ``Dòng 5``."""

    where: str
    cells: Mapping[Column, str]

    def one(self, column: Column) -> str:
        """The cell on one line; empty where there is nothing in it."""
        return " ".join(self.cells.get(column, "").split())

    def many(self, column: Column) -> tuple[str, ...]:
        """The cell's parts, between which stands a semicolon or a new line."""
        parts = (" ".join(part.split()) for part in re.split(r"[;\n]", self.cells.get(column, "")))
        return tuple(dict.fromkeys(part for part in parts if part))


_HEADINGS: Final[Mapping[str, Column]] = {
    "ma": Column.CODE,
    "ma don vi": Column.CODE,
    "code": Column.CODE,
    "ten don vi": Column.NAME,
    "ten": Column.NAME,
    "don vi": Column.NAME,
    "name": Column.NAME,
    "ten ngan": Column.SHORT_NAME,
    "ten viet tat": Column.SHORT_NAME,
    "short name": Column.SHORT_NAME,
    "ten khac": Column.OTHER_NAMES,
    "ten goi khac": Column.OTHER_NAMES,
    "other names": Column.OTHER_NAMES,
    "loai": Column.KIND,
    "loai don vi": Column.KIND,
    "kind": Column.KIND,
    "truc thuoc": Column.PARENT,
    "don vi cap tren": Column.PARENT,
    "parent": Column.PARENT,
    "nhom": Column.GROUPS,
    "thuoc nhom": Column.GROUPS,
    "groups": Column.GROUPS,
}

GROUP: Final = "nhóm"
"""The kind of a row that is not a unit but a group of units: its other names are those of the group."""

_TITLE_ROWS: Final = 20
"""A heading row that is not among the first ones is not looked for: titles are short."""


def rows_of(file: Path) -> list[Row]:
    """Return the rows of a ``.xlsx``, ``.csv`` or ``.toml`` file in their order; raise ``UnitsFileError``."""
    kinds = {".xlsx": _from_xlsx, ".csv": _from_csv, ".toml": _from_toml}
    read = kinds.get(file.suffix.lower())
    if read is None:
        raise UnitsFileError([f"{file.name}: phải là tệp .xlsx, .csv hoặc .toml"])
    try:
        rows = read(file)
    except OSError as error:
        raise UnitsFileError([f"{file}: không mở được ({error.strerror})"]) from error
    if not rows:
        raise UnitsFileError([f"{file.name}: không có đơn vị nào"])
    return rows


def _from_xlsx(file: Path) -> list[Row]:
    # imported when such a file is read: the bot starts without waiting for it
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        table = [[_text(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True)]
        book.close()
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, IndexError, SyntaxError) as error:
        raise UnitsFileError([f"{file.name}: tệp hỏng hoặc có mật khẩu; hãy mở và lưu lại dạng .xlsx"]) from error
    return _from_table(list(enumerate(table, start=1)), file.name)


def _from_csv(file: Path) -> list[Row]:
    try:
        text = file.read_text("utf-8-sig")
        tables = [
            list(enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1))
            for separator in ",;\t"
        ]
    except (UnicodeDecodeError, csv.Error):
        raise UnitsFileError([f"{file.name}: không đọc được chữ; hãy lưu dạng “CSV UTF-8”"]) from None
    return _from_table(max(tables, key=_best_heading), file.name)


def _best_heading(table: Sequence[tuple[int, Sequence[str]]]) -> int:
    """How many known headings the row that has the most of them holds."""
    return max((sum(_column(heading) is not None for heading in row) for _, row in table[:_TITLE_ROWS]), default=0)


def _from_toml(file: Path) -> list[Row]:
    try:
        tables = tomllib.loads(file.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnitsFileError([f"{file.name}: không đúng dạng TOML ({error})"]) from error
    rows = [
        *_toml_rows(tables.get("don_vi", []), "Mục [[don_vi]]", {}),
        *_toml_rows(tables.get("nhom", []), "Mục [[nhom]]", {Column.KIND: GROUP}),
    ]
    if mistakes := [
        f"{where}: khóa “{key}” viết sai tên?" for where, keys, _ in rows for key in keys if _misspelled(key)
    ]:
        raise UnitsFileError(mistakes)
    return [Row(where, cells) for where, _, cells in rows]


def _toml_rows(units: Any, name: str, more: dict[Column, str]) -> Iterator[tuple[str, list[str], dict[Column, str]]]:
    """Yield where each one stands, its keys, and its cells."""
    if not isinstance(units, list) or not all(isinstance(unit, dict) for unit in units):
        raise UnitsFileError([f"{name}: phải là một danh sách"])
    for nth, unit in enumerate(units, start=1):
        yield f"{name} thứ {nth}", list(unit), _cells(map(_column, unit), map(_text, unit.values())) | more


def _from_table(table: Sequence[tuple[int, Sequence[str]]], name: str) -> list[Row]:
    at = next((at for at, (_, row) in enumerate(table[:_TITLE_ROWS]) if _is_heading(row)), None)
    if at is None:
        expected = ", ".join(column.value for column in Column)
        raise UnitsFileError([f"{name}: không thấy dòng tiêu đề có cột “{Column.NAME.value}” (các cột: {expected})"])
    number, headings = table[at]
    columns = [_column(heading) for heading in headings]
    mistakes = [f"Dòng {number}: cột “{heading}” viết sai tên?" for heading in headings if _misspelled(heading)]
    mistakes += [f"Dòng {number}: có hai cột “{one.value}”" for one in Column if columns.count(one) > 1]
    if mistakes:
        raise UnitsFileError(mistakes)
    rows = (Row(f"Dòng {number}", _cells(columns, cells)) for number, cells in table[at + 1 :])
    return [row for row in rows if row.cells]


def _is_heading(row: Sequence[str]) -> bool:
    """A title such as "Đơn vị" alone is no heading row: there are at least two columns."""
    columns = {_column(heading) for heading in row} - {None}
    return Column.NAME in columns and len(columns) > 1


def _cells(columns: Iterable[Column | None], values: Iterable[str]) -> dict[Column, str]:
    return {column: value for column, value in zip(columns, values, strict=False) if column and value}


def _column(heading: str) -> Column | None:
    return _HEADINGS.get(_bare(heading))


def _misspelled(heading: str) -> bool:
    bare = _bare(heading)
    return len(bare) > 3 and bare not in _HEADINGS and bool(difflib.get_close_matches(bare, _HEADINGS, 1, cutoff=0.85))


def _bare(heading: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(heading)))


def _text(value: Any) -> str:
    """A cell as it is read on the screen: a code that the spreadsheet took for a number is that number."""
    if isinstance(value, list):
        return "\n".join(_text(one) for one in value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else unicodedata.normalize("NFC", str(value)).strip()
