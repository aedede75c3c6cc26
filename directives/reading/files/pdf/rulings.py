"""The lines that are drawn on a PDF page, across and down: the frame of its tables."""

import ctypes
import math
from collections.abc import Iterator
from itertools import islice, pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from directives.reading.files.layout.shapes import Ruling
from directives.reading.files.pdf.glyphs import place_on

_THIN = 3.0  # points: a border is drawn as a line, or as a rectangle no thicker than this
_SHORTEST = 4.0
_MOST_LINES = 4_000
_MOST_SHAPES = 20_000  # a map or a drawing, and no table
_DEEPEST_FORM = 3


Point = tuple[float, float]


def rulings_of(page: pdfium.PdfPage) -> list[Ruling]:
    """Return the straight lines of a page, at most some thousands."""
    place = place_on(page)
    lines: list[Ruling] = []
    shapes = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=_DEEPEST_FORM)
    for shape in islice(shapes, _MOST_SHAPES):
        matrix = shape.get_matrix()
        points = [(kind, place(*matrix.on_point(x, y))) for kind, x, y in _segments(shape)]
        if all(math.isfinite(value) for _, point in points for value in point):
            lines.extend(_rulings(points))
        if len(lines) > _MOST_LINES:
            break
    return lines


def _segments(shape: pdfium.PdfObject) -> Iterator[tuple[int, float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(raw.FPDFPath_CountSegments(shape), _MOST_LINES)):
        segment = raw.FPDFPath_GetPathSegment(shape, index)
        if raw.FPDFPathSegment_GetPoint(segment, x, y):
            yield raw.FPDFPathSegment_GetType(segment), x.value, y.value
            if raw.FPDFPathSegment_GetClose(segment):
                yield -1, 0.0, 0.0


def _rulings(points: list[tuple[int, Point]]) -> Iterator[Ruling]:
    """Yield the lines of one drawn shape: a thin box is one line, any other gives its straight edges."""
    for part in _subpaths(points):
        xs, ys = [x for x, _ in part], [y for _, y in part]
        width, height = max(xs) - min(xs), max(ys) - min(ys)
        if height <= _THIN < _SHORTEST <= width:
            yield Ruling(True, (min(ys) + max(ys)) / 2, min(xs), max(xs))
        elif width <= _THIN < _SHORTEST <= height:
            yield Ruling(False, (min(xs) + max(xs)) / 2, min(ys), max(ys))
        elif width > _THIN and height > _THIN:
            yield from _edges(part)


def _subpaths(points: list[tuple[int, Point]]) -> Iterator[list[Point]]:
    part: list[Point] = []
    for kind, point in points:
        if kind == -1:
            part.extend(part[:1])  # the shape is closed: back to where it began
            continue
        if kind == raw.FPDF_SEGMENT_MOVETO and part:
            yield part
            part = []
        part.append(point)
    if part:
        yield part


def _edges(part: list[Point]) -> Iterator[Ruling]:
    for (x, y), (other_x, other_y) in pairwise(part):
        if abs(y - other_y) < 1 and abs(x - other_x) >= _SHORTEST:
            yield Ruling(True, y, min(x, other_x), max(x, other_x))
        elif abs(x - other_x) < 1 and abs(y - other_y) >= _SHORTEST:
            yield Ruling(False, x, min(y, other_y), max(y, other_y))
