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
