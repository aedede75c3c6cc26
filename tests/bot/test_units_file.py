"""An office makes a list of its units in what it has; the bot reads it, or says in which row and column it is wrong."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from bot.units_file import UnitsFileError, load_registry
from directives.units import Registry, Unit, UnitGroup, UnitKind

HEADINGS = ["Mã", "Tên đơn vị", "Tên ngắn", "Tên khác", "Loại", "Trực thuộc", "Nhóm"]
ROWS = [
    ["vp", "Văn phòng HĐND và UBND", "VP", "Văn phòng UBND; VP HĐND-UBND", "Văn phòng", "", ""],
    ["tckh", "Phòng Tài chính - Kế hoạch", "TCKH", "", "Phòng", "vp", "Các phòng, ban"],
    ["p1", "UBND phường Sen Vàng", "", "Phường Sen Vàng", "Phường", "", "UBND các phường, xã"],
    ["x1", "UBND xã Lúa Mới", "", "", "xã", "Văn phòng UBND", "UBND các phường, xã; Vùng ven"],
    ["", "UBND các phường, xã", "", "các địa phương; 2 phường, xã", "Nhóm", "", ""],
]
EXPECTED = Registry(
    units=(
        Unit("vp", "Văn phòng HĐND và UBND", "VP", ("Văn phòng UBND", "VP HĐND-UBND"), UnitKind.OFFICE),
        Unit("tckh", "Phòng Tài chính - Kế hoạch", "TCKH", (), UnitKind.DEPARTMENT, "vp"),
        Unit("p1", "UBND phường Sen Vàng", "", ("Phường Sen Vàng",), UnitKind.WARD),
        Unit("x1", "UBND xã Lúa Mới", "", (), UnitKind.COMMUNE, "vp"),
    ),
    groups=(
        UnitGroup("UBND các phường, xã", ("các địa phương", "2 phường, xã"), ("p1", "x1")),
        UnitGroup("Các phòng, ban", (), ("tckh",)),
        UnitGroup("Vùng ven", (), ("x1",)),
    ),
)

Write = Callable[[list[list[str]]], Path]


def as_csv(rows: list[list[str]], file: Path, separator: str = ",", encoding: str = "utf-8") -> Path:
    lines = [separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    file.write_text("\r\n".join(lines), encoding)
    return file


def as_xlsx(rows: list[list[str]], file: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file


@pytest.fixture
def wrong(tmp_path: Path) -> Callable[..., tuple[str, ...]]:
    """Load rows under the usual headings and return what was said against them."""

    def load(*rows: list[str]) -> tuple[str, ...]:
        with pytest.raises(UnitsFileError) as refused:
            load_registry(as_csv([HEADINGS, *rows], tmp_path / "units.csv"))
        return refused.value.lines

    return load


def test_a_spreadsheet(tmp_path: Path) -> None:
    assert load_registry(as_xlsx([HEADINGS, *ROWS], tmp_path / "donvi.xlsx")) == EXPECTED


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_text_with_separators(tmp_path: Path, separator: str, encoding: str) -> None:
    assert load_registry(as_csv([HEADINGS, *ROWS], tmp_path / "donvi.csv", separator, encoding)) == EXPECTED


def test_toml(tmp_path: Path) -> None:
    file = tmp_path / "donvi.toml"
    file.write_text(
        """
        [[don_vi]]
        ma = "vp"
        ten = "Văn phòng HĐND và UBND"
        ten_ngan = "VP"
        ten_khac = ["Văn phòng UBND", "VP HĐND-UBND"]
        loai = "văn phòng"

        [[don_vi]]
        ma = "p1"
        ten = "UBND phường Sen Vàng"
        loai = "phường"
        nhom = ["UBND các phường, xã"]

        [[nhom]]
        ten = "UBND các phường, xã"
        ten_khac = ["các địa phương"]
        """,
        "utf-8",
    )
    registry = load_registry(file)
    assert [unit.code for unit in registry.units] == ["vp", "p1"]
    assert registry.units[0] == EXPECTED.units[0]
    assert registry.groups == (UnitGroup("UBND các phường, xã", ("các địa phương",), ("p1",)),)


def test_titles_empty_rows_and_other_columns_are_left_alone(tmp_path: Path) -> None:
    rows = [
        ["DANH SÁCH ĐƠN VỊ"],
        [],
        ["STT", "Loại đơn vị", "TÊN ĐƠN VỊ", "Điện thoại"],
        ["1", "phường", "UBND phường Sen Vàng", "0900000000"],
        [],
        ["2", "xã", "UBND xã Lúa Mới", ""],
    ]
    units = load_registry(as_xlsx(rows, tmp_path / "donvi.xlsx")).units
    assert [(unit.code, unit.kind.value) for unit in units] == [
        ("ubnd-phuong-sen-vang", "ward"),
        ("ubnd-xa-lua-moi", "commune"),
    ]


def test_a_code_that_the_spreadsheet_took_for_a_number(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Mã", "Tên đơn vị"])
    book.active.append([101.0, "UBND phường Sen Vàng"])
    book.save(tmp_path / "donvi.xlsx")
    assert load_registry(tmp_path / "donvi.xlsx").units[0].code == "101"


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (["p2", "", "", "", "phường"], "Dòng 3, cột “Tên đơn vị”: chưa có tên"),
        (["P1", "UBND phường Sen Hồng"], "Dòng 3, cột “Mã”: mã “P1” đã dùng ở dòng 2; hãy đặt mã khác"),
        (["p2", "ubnd phường sen vàng"], "Dòng 3, cột “Tên đơn vị”: “ubnd phường sen vàng” đã là tên ở dòng 2"),
        (["p2", "UBND phường Hai", "SV"], "Dòng 3, cột “Tên ngắn”: “SV” đã là tên ở dòng 2"),
        (["p2", "UBND phường Hai", "", "x; SV"], "Dòng 3, cột “Tên khác”: “SV” đã là tên ở dòng 2"),
        (["p2", "UBND phường Hai", "", "", "phươngg"], "Dòng 3, cột “Loại”: không có loại “phươngg”; hãy dùng: phòng"),
        (
            ["p2", "UBND phường Hai", "", "", "", "tp"],
            "Dòng 3, cột “Trực thuộc”: không có đơn vị nào có mã hoặc tên “tp”",
        ),
        (["p2", "UBND phường Hai", "", "", "", "p2"], "Dòng 3, cột “Trực thuộc”: đơn vị thuộc chính nó: p2 → p2"),
        (["p2", "x" * 256], "Dòng 3, cột “Tên đơn vị”: dài quá 255 ký tự"),
    ],
)
def test_a_mistake_names_its_row_and_column(wrong: Callable[..., tuple[str, ...]], row: list[str], says: str) -> None:
    (said,) = wrong(["p1", "UBND phường Sen Vàng", "SV"], row)
    assert said.startswith(says)


def test_a_loop_is_told_at_each_row_of_it(wrong: Callable[..., tuple[str, ...]]) -> None:
    said = wrong(
        ["a", "Phòng A", "", "", "", "b"],
        ["b", "Phòng B", "", "", "", "c"],
        ["c", "Phòng C", "", "", "", "a"],
        ["d", "Phòng D", "", "", "", "a"],
    )
    assert [line.rpartition(": ")[2] for line in said] == ["a → b → c → a", "b → c → a → b", "c → a → b → c"]


def test_all_mistakes_are_told_at_once(wrong: Callable[..., tuple[str, ...]]) -> None:
    said = wrong(["a", "Phòng A", "", "", "phonng"], ["b", ""], ["a", "Phòng B"])
    assert [line.partition(":")[0] for line in said] == [
        "Dòng 2, cột “Loại”",
        "Dòng 3, cột “Tên đơn vị”",
        "Dòng 4, cột “Mã”",
    ]


def test_names_that_differ_in_a_tone_alone_are_two_units_with_codes_of_their_own(
    wrong: Callable[..., tuple[str, ...]], tmp_path: Path
) -> None:
    (said,) = wrong(["", "UBND xã Phú Hà"], ["", "UBND xã Phủ Hà"])
    assert said == "Dòng 3, cột “Mã”: mã “ubnd-xa-phu-ha” đã dùng ở dòng 2; hãy đặt mã khác"
    rows = [HEADINGS, ["x1", "UBND xã Phú Hà"], ["x2", "UBND xã Phủ Hà"]]
    assert len(load_registry(as_csv(rows, tmp_path / "two.csv")).units) == 2


def test_a_row_is_counted_as_the_spreadsheet_shows_it(tmp_path: Path) -> None:
    rows = [["DANH SÁCH\nĐƠN VỊ"], HEADINGS, [], ["p1", "Phường\nMột", "", "", "phươngg"]]
    for file in (as_xlsx(rows, tmp_path / "a.xlsx"), as_csv(rows, tmp_path / "a.csv")):
        with pytest.raises(UnitsFileError, match=r"^Dòng 4, cột “Loại”"):
            load_registry(file)


def test_a_heading_that_is_misspelled_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnitsFileError, match=r"^Dòng 1: cột “Trực thuôcj” viết sai tên"):
        load_registry(as_csv([["Tên đơn vị", "Mã", "Trực thuôcj"], ["a", "a", "b"]], tmp_path / "a.csv"))


def test_a_file_without_the_heading_says_which_is_looked_for(tmp_path: Path) -> None:
    with pytest.raises(UnitsFileError, match="không thấy dòng tiêu đề có cột “Tên đơn vị”"):
        load_registry(as_csv([["a", "b"], ["c", "d"]], tmp_path / "a.csv"))


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.toml"])
@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00garbage", b"PK\x03\x04 broken", "Mã,Tên đơn vị\n".encode(), b'"' + b"x" * 200_000],
    ids=["empty", "not UTF-8", "a broken zip", "headings alone", "a cell without end"],
)
def test_a_broken_or_empty_file_is_a_clear_line(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UnitsFileError, match="a\\."):
        load_registry(file)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnitsFileError, match="không mở được"):
        load_registry(tmp_path / "donvi.xlsx")


def test_another_kind_of_file(tmp_path: Path) -> None:
    with pytest.raises(UnitsFileError, match=r"phải là tệp \.xlsx, \.csv hoặc \.toml"):
        load_registry(tmp_path / "donvi.doc")
