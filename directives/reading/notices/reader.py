"""Reads the items of one document in order: each into its directives, by what stands in it and above it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from directives.deadline import Deadline
from directives.notice import DirectiveReading, Kind
from directives.reading.notices.document import Document
from directives.reading.notices.evidence import evidence_of
from directives.reading.notices.kinds import kind_of, reports_regularly
from directives.reading.notices.sentences.chunks import Chunk, as_one, chunks_of
from directives.reading.notices.sentences.coordination import coordinating, receivers
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.structure.above import NOBODY, Doers, doers_of, nearest_above
from directives.reading.notices.structure.addressees import addressees_of, whom_to_ask
from directives.reading.notices.structure.asking import asking_sentences, names_person
from directives.reading.notices.structure.behind import before_labels, behind_heading, behind_of, without
from directives.reading.notices.structure.closing_times import closed_lists, without_closing
from directives.reading.notices.structure.counted_off import addressed, counted_off_before, may_be_names, only_names
from directives.reading.notices.structure.duties import Block, add_value, blocks_of, with_values
from directives.reading.notices.structure.going_on import GoingOn
from directives.reading.notices.structure.governing import asked_of_part, governing, heading_deadlines, period_of_topic
from directives.reading.notices.structure.headings import is_nominal, units_of_heading, units_of_lead_in
from directives.reading.notices.structure.labelled import labels_inside
from directives.reading.notices.structure.numbering import Item, tree_of
from directives.reading.notices.structure.outline import Entry, Role, goes_on_within, outline_of
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.sections import Section
from directives.reading.notices.structure.shares import Shares
from directives.reading.notices.structure.tables import without_tables
from directives.reading.notices.structure.targets import for_everybody, targets_in
from directives.reading.notices.structure.zones import Zones, is_lead_in, zones_of

_LEAST_DOERS = 2
_BESIDE = 12


class ItemReader:
    """Reads the items of one document in order, remembering who was named above."""

    def __init__(self, document: Document, paragraphs: Sequence[Paragraph], implied: tuple[str, ...]) -> None:
        self._document = document
        paragraphs, self._rows = without_tables(document, paragraphs)
        paragraphs = with_values(document.bare, paragraphs)
        self._implied = Doers(implied)
        self._spoken = {one.body: one.start for one in paragraphs if one.marker and one.marker.spoken}
        self._addressees = addressees_of(document, paragraphs)
        self._zones: Zones = zones_of(document, paragraphs)
        body = paragraphs[self._zones.begin : self._zones.end]
        self._entries = outline_of(document, tree_of(document.text, body, self._rows), self._rows)
        annex = tree_of(document.text, paragraphs[self._zones.annex :], self._rows)
        self._annex = outline_of(document, annex, self._rows)
        self._by_item = {id(entry.item): entry for entry in (*self._entries, *self._annex)}
        self._annexed = {id(entry.item) for entry in self._annex}
        self._preamble = paragraphs[: self._zones.begin]
        self._blocks = blocks_of(document, self._entries) | blocks_of(document, self._annex)
        self._leads: dict[int, Doers] = {}
        self._coordinate: dict[int, tuple[str, ...]] = {}
        closed, closed_in_annex = closed_lists(document, self._entries), closed_lists(document, self._annex)
        self._of_all = {False: closed.pop(0, []), True: closed_in_annex.pop(0, [])}
        self._deadlines = closed | closed_in_annex
        self._going_on = GoingOn(document)
        self._list_begun = False
        self._targets: set[int] = set()
        self._addressed = self._zones.addressed

    def read(self) -> list[DirectiveReading]:
        """The directives of the document in order."""
        directives = [one for paragraph in self._preamble for one in self._preamble_directives(paragraph)]
        for entry in self._entries:
            if entry.role is Role.HEADING:
                self._heading(entry)
            elif entry.role is Role.BODY:
                directives.extend(self._body(entry))
            elif entry.role is Role.ASIDE:
                directives.extend(one for one in self._body(entry) if reports_regularly(one))
        for entry in self._annex:
            if entry.role is Role.HEADING:
                self._heading(entry)
            elif entry.role is Role.BODY:
                directives.extend(one for one in self._body(entry) if one.lead)
        return [
            for_everybody(one, (doers.names for doers in self._leads.values())) if self._is_target(one) else one
            for one in directives
        ]

    def _is_target(self, directive: DirectiveReading) -> bool:
        return not directive.lead and directive.span[0] in self._targets

    def _preamble_directives(self, paragraph: Paragraph) -> list[DirectiveReading]:
        """Before the list begins only what is plainly asked counts."""
        if not self._document.text[paragraph.start : paragraph.end].rstrip().endswith((".", ";")):
            return []
        if only_names(self._document, *addressed(self._document, paragraph)):
            return []  # "- Đề nghị Ủy ban MTTQ tỉnh, Tỉnh đoàn;" is one to whom the letter goes
        return self._directives(None, paragraph, only_told=True)

    def _heading(self, entry: Entry) -> None:
        """Remember whom a heading names, and its deadline."""
        item = entry.item
        paragraph = item.paragraph
        document = self._document
        block = self._blocks.get(id(item), Block())
        told = block.lead or units_of_heading(document, paragraph)
        shares = Shares() if told else behind_heading(document, paragraph)
        told = told or shares.lead or self._one_of_doers(item) or self._counted_off(item)
        if told:
            place = block.lead_place if block.lead else None
            self._leads[id(item)] = Doers(told, place or (paragraph.body, paragraph.end))
        words = document.passage(paragraph.body, paragraph.end)
        self._coordinate[id(item)] = block.coordinate or shares.coordinate or coordinating(words)
        self._deadlines[id(item)] = (
            block.deadlines or heading_deadlines(document, paragraph) or self._deadlines.get(id(item), [])
        )

    def _one_of_doers(self, item: Item) -> tuple[str, ...]:
        """Among headings that each name a unit even one of no known noun does (``1.5. Đối tượng kiểm kê``)."""
        if item.parent is None or item.paragraph.marker is None or not is_nominal(self._document, item.paragraph):
            return ()
        known = [one for one in item.parent.children[:_BESIDE] if one.level is item.level and id(one) in self._leads]
        if len(known) < _LEAST_DOERS:
            return ()
        text = self._document.text[item.paragraph.body : item.paragraph.end]
        return (" ".join(text.rstrip(" :.").split()),)

    def _counted_off(self, item: Item) -> tuple[str, ...]:
        """Those whom the lines just before a ``Có trách nhiệm:`` name."""
        beside = item.parent.children if item.parent is not None else []
        before = next((one for one, following in pairwise(beside) if following is item), None)
        named = [one.paragraph for one in before.children] if before is not None else []
        return counted_off_before(self._document, named, item.paragraph) if named else ()

    def _body(self, entry: Entry) -> list[DirectiveReading]:
        self._lead_in(entry.item)
        loose = self._is_loose(entry.item)
        self._list_begun = self._list_begun or entry.item.paragraph.marker is not None
        assessed = entry.section is Section.ASSESSMENT
        return self._directives(entry.item, entry.item.paragraph, only_told=assessed or loose, dated=loose)

    def _lead_in(self, item: Item) -> None:
        """A paragraph that opens the list beside it tells whom the list is for."""
        if item.children or item.paragraph.marker or not is_lead_in(self._document, item.paragraph):
            return
        told = units_of_lead_in(self._document, item.paragraph)
        doers = Doers(told, (item.paragraph.body, item.paragraph.end))
        if told and item.parent is not None:
            self._leads[id(item.parent)] = doers
        elif told:
            self._addressed = doers

    def _is_loose(self, item: Item) -> bool:
        """Whether a paragraph stands outside the numbered list, and does not lead into it."""
        return self._zones.is_loose(item) and not is_lead_in(self._document, item.paragraph)

    def _directives(
        self, item: Item | None, paragraph: Paragraph, *, only_told: bool, dated: bool = False
    ) -> list[DirectiveReading]:
        document = self._document
        start, end = paragraph.body, paragraph.end
        inherited = nearest_above(item, self._leads, NOBODY)
        block = self._block(item, start)
        sayings = self._sayings(item, paragraph)
        deadlines = document.deadlines(start, end)
        sayings, closing = without_closing(document, sayings, deadlines)
        if closing:
            block = replace(block, deadlines=[*block.deadlines, *closing])
        sayings = before_labels(document, sayings)
        behind = None if block.lead else behind_of(document, sayings)
        if behind is not None:
            sayings = without(sayings, behind)
            inherited = Doers(behind.shares.lead, (behind.start, end)) if behind.shares.lead else inherited
            block = Block(coordinate=block.coordinate + behind.shares.coordinate, deadlines=block.deadlines)
        if block.lead:
            sayings = as_one(sayings)
        elif may_be_names(sayings) and only_names(document, start, end):
            sayings = []
        chunks = chunks_of(
            sayings,
            deadlines,
            document.bare,
            document.passage(start, end),
            inherited=bool(inherited),
            only_told=only_told,
            dated=dated,
            behind=dated and self._list_begun,
            listed=bool(inherited) and not only_told and paragraph.marker is not None,
            whole=bool(block.lead),
        )
        if item is not None and chunks:
            self._leads[id(item)] = doers_of(document.bare, chunks[0], inherited)
            self._going_on.remember(item, chunks[0])
        above = period_of_topic(document, start, end) or self._above_deadlines(item)
        directives = []
        for chunk in chunks:
            directives.append(self._directive(item, chunk, block, inherited, above))
            inherited = doers_of(document.bare, chunk, inherited)
        return directives

    def _sayings(self, item: Item | None, paragraph: Paragraph) -> list[Saying]:
        """The sentences of a paragraph. A lead-in (``… như sau:``) is none, but what stands before it may be."""
        document = self._document
        entry = self._by_item.get(id(item))
        if entry is not None and entry.label is not None:
            sayings = document.sayings(entry.label.start, paragraph.end)
            return [replace(one, start=paragraph.body) if place == 0 else one for place, one in enumerate(sayings)]
        sayings = asking_sentences(document, paragraph)
        if goes_on_within(document, paragraph):
            return sayings[:-1] if len(sayings) > 1 else sayings
        if not is_lead_in(document, paragraph):
            return sayings
        self._targets.add(document.opened.span(paragraph.body, paragraph.end)[0])
        return targets_in(document, paragraph, sayings)

    def _block(self, item: Item | None, start: int) -> Block:
        """What the labelled lines or the cells beside the item say of it."""
        if start not in self._rows:
            return self._blocks.get(id(item), Block())
        block = Block()
        for value in self._rows[start].values:
            add_value(self._document, block, value)
        return block

    def _with_labels(self, chunk: Chunk, block: Block) -> Block:
        """The block with what labels within the directive's own words add: ``(Chủ trì: Sở A; hạn: …)``."""
        labels = list(labels_inside(self._document.bare, chunk.start, chunk.end))
        if not labels:
            return block
        block = replace(block, deadlines=list(block.deadlines))
        for value in labels:
            add_value(self._document, block, value)
        return block

    def _directive(
        self, item: Item | None, chunk: Chunk, block: Block, inherited: Doers, above: Sequence[Deadline]
    ) -> DirectiveReading:
        block = self._with_labels(chunk, block)
        passage = self._document.passage(chunk.start, chunk.end)
        span, text = self._document.given(self._spoken.get(chunk.start, chunk.start), chunk.end)
        along = () if chunk.lead and chunk.turn is not Turn.VERB else nearest_above(item, self._coordinate, ())
        coordinate = block.coordinate or coordinating(passage) or along
        told = self._told(item, chunk, block, inherited)
        annexed = id(item) in self._annexed
        doers = told or (NOBODY if annexed else self._implied)
        lead = doers.names
        written_to = () if lead or annexed else self._addressees
        deadline = governing(chunk.deadlines, block.deadlines, above)
        if deadline is not None:
            deadline = asked_of_part(self._document, chunk.start, chunk.end, deadline)
        kind = kind_of(passage, self._document.bare, chunk, told=bool(told or written_to))
        return DirectiveReading(
            number=item.number if item is not None else None,
            text=text,
            span=span,
            kind=kind,
            lead=tuple(name for name in lead if name not in coordinate) or lead or written_to,
            lead_from=self._elsewhere(doers.place, span),
            coordinate=tuple(dict.fromkeys(coordinate)),
            report_to=receivers(passage),
            deadline=self._given(deadline),
            deadline_from=self._elsewhere(deadline.span, span) if deadline else None,
            evidence=evidence_of(text),
            ask=whom_to_ask(lead, written_to) if kind in (Kind.TASK, Kind.FOLLOW_UP) else None,
        )

    def _told(self, item: Item | None, chunk: Chunk, block: Block, inherited: Doers) -> Doers:
        """Who is to act by the notice's own words: beside the directive, in it, above it or before it."""
        # in an annex only what names its unit counts: the rest are forms and figures
        annexed = id(item) in self._annexed
        over_all, implied = (NOBODY, NOBODY) if annexed else (self._addressed, self._implied)
        own = doers_of(self._document.bare, chunk, inherited)
        if chunk.within:  # whoever is chosen, it is told to who chooses
            own = inherited or over_all or (NOBODY if names_person(own.names) else implied) or own
        elif chunk.named_inside:
            own = inherited or own
        own = Doers(block.lead, block.lead_place) or own or over_all
        return own if own or annexed else self._going_on.of(item, chunk)

    def _given(self, deadline: Deadline | None) -> Deadline | None:
        if deadline is None:
            return None
        return replace(deadline, span=self._document.opened.span(*deadline.span))

    def _elsewhere(self, place: tuple[int, int] | None, own: tuple[int, int]) -> tuple[int, int] | None:
        """The place in the given text, unless it stands in the directive's own words."""
        if place is None:
            return None
        first, after = self._document.given(*place)[0]
        return None if own[0] <= first and after <= own[1] else (first, after)

    def _above_deadlines(self, item: Item | None) -> list[Deadline]:
        return nearest_above(item, self._deadlines, self._of_all[id(item) in self._annexed] if item else [])
