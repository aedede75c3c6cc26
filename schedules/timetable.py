"""The timetable: APScheduler ticks the jobs; the rows decide what is due. Nothing is stored in the scheduler."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from schedules.jobs import JOBS, Job

if TYPE_CHECKING:
    from apscheduler.schedulers.background import BackgroundScheduler


class Timetable:
    """Ticks every job at its pace, in threads of its own, while it is started.

    A tick that was missed is not made up for and two ticks of a job never overlap: the next one sees all that is due.
    """

    def __init__(self, tick: Callable[[Job], None], pace: timedelta | None = None) -> None:
        """``pace`` takes the place of each job's own: a clock that is moved by hand jumps ahead of them."""
        self._tick = tick
        self._pace = pace
        self._scheduler: BackgroundScheduler | None = None

    def start(self) -> None:
        """Tick from now on, each job for the first time after its pace. It takes a moment to load the scheduler."""
        from apscheduler.schedulers.background import BackgroundScheduler

        self._scheduler = BackgroundScheduler(job_defaults={"coalesce": True, "max_instances": 1})
        for job in JOBS:
            seconds = (self._pace or job.every).total_seconds()
            self._scheduler.add_job(self._tick, "interval", args=[job], seconds=seconds, id=job.name)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking; returns when the tick under way has ended."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=True)
