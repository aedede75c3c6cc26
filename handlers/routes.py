"""The table of routes: everything that a person can do, and the file that tells what happens then."""

from typing import Final

from directives.access import Right
from directives.wording import payloads
from handlers import broadcasting, help, inviting, standing
from handlers.notices import answer, bring, correct, draft, forecast, giving, publish, restructure, review
from handlers.routing import A_NAME, Command, Free, Press, Routes, Step
from handlers.turn import Turn
from handlers.work import (
    acknowledge,
    cards,
    confirming,
    delegating,
    history,
    managing,
    reported_on,
    reporting,
    returning,
)
from handlers.work import list as work_list


def _help(turn: Turn, _argument: str) -> None:
    help.show(turn, COMMANDS)


COMMANDS: Final[tuple[Command, ...]] = (
    Command("viec", ("viec", "viec cua toi", "viec don vi"), work_list.show, Right.SEE_OWN),
    Command("tinhhinh", ("tinh hinh",), standing.show, Right.READ),
    Command("tonghop", ("tong hop",), standing.choose, Right.SEE_ALL),
    Command("thongbao", ("thong bao",), broadcasting.ask, Right.BROADCAST),
    Command("moi", (), inviting.ask, Right.INVITE),
    Command("trogiup", ("tro giup", "huong dan", "giup"), _help, Right.READ),
    Command("start", (), inviting.registered, Right.READ, listed=False),
)

PRESSES: Final[tuple[Press, ...]] = (
    # a unit and its assignments
    Press(payloads.Acknowledge, acknowledge.press, Right.ACKNOWLEDGE),
    Press(payloads.AcknowledgeAll, acknowledge.press_all, Right.ACKNOWLEDGE),
    Press(payloads.OpenCard, cards.press_open, Right.READ),
    Press(payloads.ShowSource, cards.press_source, Right.READ),
    Press(payloads.Report, reporting.press, Right.REPORT),
    Press(payloads.ReportOn, reporting.press_on, Right.REPORT),
    Press(payloads.ReportIs, reporting.press_is, Right.REPORT),
    Press(payloads.PictureStage, reporting.press_stage, Right.REPORT),
    Press(payloads.Delegate, delegating.press, Right.DELEGATE),
    Press(payloads.DelegateTo, delegating.press_to, Right.DELEGATE),
    Press(payloads.Return, returning.press, Right.RETURN),
    Press(payloads.History, history.press, Right.READ),
    Press(payloads.ConfirmDone, confirming.press_done, Right.MANAGE),
    Press(payloads.Reopen, confirming.press_reopen, Right.MANAGE),
    Press(payloads.Reassign, managing.press_reassign, Right.MANAGE),
    Press(payloads.ReassignTo, managing.press_reassign_to, Right.MANAGE),
    Press(payloads.Extend, managing.press_extend, Right.MANAGE),
    Press(payloads.ExtendTo, managing.press_extend_to, Right.MANAGE),
    Press(payloads.Withdraw, managing.press_withdraw, Right.MANAGE),
    # the sum
    Press(payloads.Summary, standing.press, Right.SEE_ALL),
    # who is let in
    Press(payloads.InviteTo, inviting.press_unit, Right.INVITE),
    Press(payloads.InviteAs, inviting.press_role, Right.INVITE),
    Press(payloads.InviteEverybody, inviting.press_everybody, Right.INVITE),
    Press(payloads.RevokeInvitation, inviting.press_revoke, Right.INVITE),
    # broadcasts
    Press(payloads.BroadcastTo, broadcasting.press_to, Right.BROADCAST),
    Press(payloads.BroadcastAbout, broadcasting.press_about, Right.BROADCAST),
    Press(payloads.BroadcastSend, broadcasting.press_send, Right.BROADCAST),
    Press(payloads.BroadcastDrop, broadcasting.press_drop, Right.BROADCAST),
    Press(payloads.BroadcastStop, broadcasting.press_stop, Right.BROADCAST),
    Press(payloads.BroadcastRemind, broadcasting.press_remind, Right.BROADCAST),
    Press(payloads.BroadcastRead, broadcasting.press_read, Right.READ),
    # the office and its notices
    Press(payloads.ShowOverview, review.press_overview, Right.IMPORT),
    Press(payloads.ShowNotice, review.press_list, Right.IMPORT),
    Press(payloads.ShowDirective, review.press_one, Right.IMPORT),
    Press(payloads.AskAgain, answer.press_ask, Right.IMPORT),
    Press(payloads.AnswerUnit, answer.press_unit, Right.IMPORT),
    Press(payloads.AnswerAsRead, answer.press_as_read, Right.IMPORT),
    Press(payloads.AnswerTyped, answer.press_typed, Right.IMPORT),
    Press(payloads.Change, correct.press, Right.IMPORT),
    Press(payloads.SetUnits, giving.press, Right.IMPORT),
    Press(payloads.SetDue, correct.press_due, Right.IMPORT),
    Press(payloads.ToggleAssigned, correct.press_kind, Right.IMPORT),
    Press(payloads.SplitAsRead, restructure.press_split, Right.IMPORT),
    Press(payloads.DropDirective, restructure.press_drop, Right.IMPORT),
    Press(payloads.RestoreDirective, restructure.press_restore, Right.IMPORT),
    Press(payloads.AddDirective, restructure.press_add, Right.IMPORT),
    Press(payloads.DropNotice, restructure.press_drop_notice, Right.IMPORT),
    Press(payloads.Forecast, forecast.press, Right.IMPORT),
    Press(payloads.Publish, publish.press, Right.IMPORT),
    Press(payloads.PublishSure, publish.press_sure, Right.IMPORT),
)

STEPS: Final[tuple[Step, ...]] = (
    Step(reported_on.STEP, reporting.hear, Right.REPORT, takes_files=True),
    Step(returning.STEP, returning.hear, Right.RETURN),
    Step(managing.STEP_UNIT, managing.hear_unit, Right.MANAGE, longest=A_NAME),
    Step(managing.STEP_DUE, managing.hear_due, Right.MANAGE, longest=A_NAME),
    Step(draft.STEP, correct.hear, Right.IMPORT),
    Step(answer.STEP, answer.hear, Right.IMPORT, longest=A_NAME),
    Step(broadcasting.STEP, broadcasting.hear, Right.BROADCAST, takes_files=True),
    Step(inviting.STEP_WHOM, inviting.hear_whom, Right.INVITE, longest=A_NAME),
    Step(inviting.STEP_NAME, inviting.hear_name, Right.INVITE, longest=A_NAME),
)

FREE: Final[tuple[Free, ...]] = (
    Free(inviting.is_a_code, inviting.used_in_vain, Right.READ),
    Free(bring.is_a_file, bring.from_file, Right.IMPORT, prepare=bring.read),
    Free(bring.is_a_pasted_notice, bring.from_text, Right.IMPORT),
    Free(reporting.meant, reporting.hear, Right.REPORT),
)

ROUTES: Final = Routes(COMMANDS, PRESSES, STEPS, FREE)
