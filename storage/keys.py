"""The unique keys of the outbox: from ids and ISO dates, nothing else.

A key says what a message is, so that the database refuses the second of the same: UNIQUE, not care, stops a
reminder from going twice.
"""


def answer(channel: str, update_id: int, nth: int) -> str:
    """The nth message written while an update was handled."""
    return f"answer:{channel}:{update_id}:{nth}"


def assigned(notice_id: int, account_id: int, first_assignment_id: int, update_id: int) -> str:
    """The message that gives a unit its assignments of a notice; a unit may be given the same work again later."""
    return f"assigned:{notice_id}:{account_id}:{first_assignment_id}:{update_id}"


def reminder(account_id: int, first_reminder_id: int) -> str:
    """What is put before one person at one moment: the first of its reminders names it."""
    return f"reminder:{account_id}:{first_reminder_id}"


def delegated(assignment_id: int, account_id: int, update_id: int) -> str:
    """The message that hands an assignment to an official; the same one may be handed over again later."""
    return f"delegated:{assignment_id}:{account_id}:{update_id}"


def unit_note(what: str, assignment_id: int, account_id: int, update_id: int) -> str:
    """Something that a unit is told because of one act of the office."""
    return f"{what}:{assignment_id}:{account_id}:{update_id}"


def office_note(what: str, subject_id: int, account_id: int) -> str:
    """Something that the office is told once."""
    return f"{what}:{subject_id}:{account_id}"


def alarm(what: str, subject: str, account_id: int) -> str:
    """Something that went wrong in delivery, told once to each of the office."""
    return f"{what}:{subject}:{account_id}"


def broadcast(broadcast_id: int, account_id: int, round_: int = 1) -> str:
    """A broadcast to one person; a second round reminds those who have not read it."""
    return f"broadcast:{broadcast_id}:{account_id}:{round_}"


def edit(outbox_id: int, version: int) -> str:
    """The nth edit of a message."""
    return f"edit:{outbox_id}:{version}"
