"""What a visitor of the chat page does, in one line each."""

from playwright.sync_api import Locator, Page


def choose(page: Page, person_id: int) -> None:
    """Take up somebody's phone."""
    page.locator(f"#person-{person_id}").click()


def box(page: Page) -> Locator:
    return page.get_by_label("Nội dung tin nhắn")


def message(page: Page, message_id: int) -> Locator:
    """The row of a message on the screen."""
    return page.locator(f'.row[data-id="{message_id}"]')


def from_bottom(page: Page) -> float:
    """How many pixels of the chat are below what is in sight."""
    distance: float = page.locator("#log").evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight")
    return distance
