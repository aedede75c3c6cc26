"""Which tasks a labelled line speaks of: the one above it, those of its run, or all that stand below its owner."""

from collections.abc import Mapping
from itertools import pairwise

from directives.reading.notices.structure.labelled import Label
from directives.reading.notices.structure.numbering import Item
from directives.reading.notices.structure.outline import Entry, Role
from directives.reading.notices.structure.paragraphs import Level

# A label serves no more tasks than this: so many beside each other are no notice.
_MOST_TASKS = 200
_MOST_OPENING = 8


class LabelTargets:
    """The tasks of each labelled line, by the roles of all items (kept by their ids, in the order of the text)."""

    def __init__(self, roles: Mapping[int, Entry]) -> None:
        self._roles = roles
        self._runs: dict[int, dict[int, list[Item]]] = {}
        self._tasks: dict[int, list[Item]] = {}
        top = [entry for entry in roles.values() if entry.item.parent is None]
        first = next((at for at, entry in enumerate(top) if entry.item.paragraph.marker), len(top))
        self._opening = {id(entry.item) for entry in top[:first]} if first <= _MOST_OPENING else set()
        self._top_tasks = [one.item for one in top[first : first + _MOST_TASKS] if one.role is Role.BODY]

    def of(self, labelled: Item) -> list[Item]:
        """The task items that a labelled line belongs to."""
        owner = labelled.parent
        while owner is not None and self._roles[id(owner)].role is Role.LABEL:
            labelled, owner = owner, owner.parent
        if id(owner or labelled) in self._opening:
            return self._top_tasks  # a label over the whole list speaks of all of it
        if owner is None:
            return []
        if self._closes_list(owner):
            assert owner.parent is not None  # a list stands under something
            return [owner.parent, *self._tasks_of(owner.parent)]
        if id(owner) not in self._runs:
            self._runs[id(owner)] = _runs_of(self._roles, owner)
        run = self._runs[id(owner)].get(id(labelled))
        if run:
            return run
        for child in owner.children[:_MOST_TASKS]:
            entry = self._roles[id(child)]
            if entry.label is not None and entry.label.label is Label.TASK:
                return [child, *self._tasks_of(child)]
        return [owner, *self._tasks_of(owner)]

    def _tasks_of(self, owner: Item) -> list[Item]:
        """The tasks that stand right below an item; none where there are more than a notice has."""
        if id(owner) not in self._tasks:
            below = owner.children if len(owner.children) < _MOST_TASKS else []
            self._tasks[id(owner)] = [one for one in below if self._roles[id(one)].role is Role.BODY]
        return self._tasks[id(owner)]

    def _closes_list(self, owner: Item) -> bool:
        """Whether the labels stand behind the last of the points ``(1)``, ``(2)`` of one task and serve it whole."""
        task = owner.parent
        if task is None or owner.level is not Level.BRACKET or self._roles[id(task)].role is not Role.BODY:
            return False
        if task.children[-1] is not owner or len(task.children) > _MOST_TASKS:
            return False
        points = [one for one in task.children if one.level is owner.level]
        return len(points) > 1 and not any(one.children for one in points[:-1])


def _runs_of(roles: Mapping[int, Entry], owner: Item) -> dict[int, list[Item]]:
    """The tasks just above each label, where tasks and their labelled lines take turns under one heading."""
    runs: list[tuple[list[Item], list[Item]]] = [([], [])]
    for child in owner.children:
        tasks, labels = runs[-1]
        if roles[id(child)].role is Role.LABEL:
            labels.append(child)
        elif labels:
            runs.append(([child], []))
        else:
            tasks.append(child)
    if runs[0][0] or not runs[-1][0]:
        runs = [run for run in runs if run[1]]
    else:  # the labels stand above what they speak of
        runs = [(tasks, labels) for (_, labels), (tasks, _) in pairwise(runs)]
    if len(runs) < 2 or not all(tasks for tasks, _ in runs):
        return {}
    return {id(label): tasks for tasks, labels in runs for label in labels}
