"""What is counted for whoever watches the bot, in Prometheus' words. What each means is in docs/operations.md."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from storage.backlog import Backlog


class Metrics(Collector):
    """Reads the counts when it is asked. ``look`` reads the database and is called with each scrape."""

    def __init__(
        self,
        look: Callable[[], Backlog],
        now: Callable[[], datetime],
        sent: Mapping[str, int],
        taken: Mapping[str, int],
        elected: Callable[[], bool],
    ) -> None:
        self._look = look
        self._now = now
        self._sent = sent
        self._taken = taken
        self._elected = elected
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self)

    def text(self) -> bytes:
        """Return what Prometheus scrapes. Raises the database's errors."""
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        backlog = self._look()
        due = GaugeMetricFamily("dondoc_outbox_due", "Messages that are due and not sent yet.", labels=["priority"])
        for priority, count in backlog.due.items():
            due.add_metric([priority.name.lower()], count)
        yield due
        age = (self._now() - backlog.oldest).total_seconds() if backlog.oldest else 0
        yield GaugeMetricFamily("dondoc_outbox_oldest_seconds", "For how long the oldest has been due.", age)
        yield GaugeMetricFamily("dondoc_outbox_sending", "Messages on their way.", backlog.sending)
        yield GaugeMetricFamily(
            "dondoc_outbox_maybe_doubled", "Sendings of which nobody knows whether they arrived.", backlog.unsure
        )
        yield GaugeMetricFamily("dondoc_updates_set_aside", "Updates that were given up.", backlog.set_aside)
        yield GaugeMetricFamily("dondoc_sender_elected", "1 where this process sends.", int(self._elected()))
        yield _counter("dondoc_sendings", "Sendings of this process by what became of them.", self._sent)
        yield _counter("dondoc_updates", "Updates of this process by what became of them.", self._taken)


def _counter(name: str, meaning: str, counts: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily(name, meaning, labels=["outcome"])
    for outcome, count in Counter(counts).items():
        family.add_metric([outcome], count)
    return family
