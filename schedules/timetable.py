"""The timetable: APScheduler ticks the jobs; the rows decide what is due. Nothing is stored in the scheduler."""

from collections.abc import Callable
from datetime import timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from schedules.jobs import JOBS, Job


class Timetable:
    """Ticks every job at its pace, in threads of its own, while it is started.

    A tick that was missed is not made up for and two ticks of a job never overlap: the next one sees all that is due.
    """

    def __init__(self, tick: Callable[[Job], None], pace: timedelta | None = None) -> None:
        """``pace`` takes the place of each job's own: a clock that is moved by hand jumps ahead of them."""
        self._scheduler = BackgroundScheduler(job_defaults={"coalesce": True, "max_instances": 1})
        for job in JOBS:
            self._scheduler.add_job(
                tick, "interval", args=[job], seconds=(pace or job.every).total_seconds(), id=job.name
            )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking; returns when the tick under way has ended."""
        self._scheduler.shutdown(wait=True)
