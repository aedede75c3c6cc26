"""sendDocument, sendPhoto, sendMediaGroup and editMessageCaption: files, new or known by their id."""

from dataclasses import dataclass
from typing import Any

from bot.emulator import entities, markup, refusals
from bot.emulator.files import Kind, Stored
from bot.emulator.formatted import Formatted, utf16_length
from bot.emulator.methods.addressing import chat_id_of, replied_to
from bot.emulator.methods.editing import change, editable
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

LONGEST_CAPTION = 1024  # UTF-16 code units, after the entities were read
MOST_IN_ALBUM = 10
ATTACHED = "attach://"


@dataclass(frozen=True, slots=True)
class _Piece:
    """One file of an album with its caption."""

    file: Stored
    caption: Formatted


def send_document(world: World, call: Parameters) -> Any:
    return _send(world, call, "sendDocument", Kind.DOCUMENT)


def send_photo(world: World, call: Parameters) -> Any:
    return _send(world, call, "sendPhoto", Kind.PHOTO)


def send_media_group(world: World, call: Parameters) -> Any:
    """Send 2 to 10 files of one kind as an album: as many messages with one ``media_group_id``."""
    chat = world.chat_to_write(chat_id_of(call))
    wanted = call.structure("media")
    if not isinstance(wanted, list) or not wanted:
        raise bad_request(refusals.ALBUM_EMPTY)
    if len(wanted) > MOST_IN_ALBUM:
        raise bad_request(refusals.ALBUM_TOO_LONG)
    if len({str(one.get("type")) for one in wanted}) > 1:
        raise bad_request(refusals.ALBUM_MIXED)
    reply_to = replied_to(chat, call)
    pieces = [_piece(world, call, one) for one in wanted]
    world.pace.admit(chat.id, len(pieces), group=chat.is_group)
    album = str(world.dice.getrandbits(53)) if len(pieces) > 1 else ""
    shapes = []
    for piece in pieces:
        message = world.put(
            chat,
            world.bot,
            text=piece.caption.text,
            entities=piece.caption.entities,
            media=piece.file.media(),
            media_group_id=album,
            reply_to=reply_to,
        )
        world.note("sendMediaGroup", chat, message)
        shapes.append(message.shape())
    return shapes


def edit_message_caption(world: World, call: Parameters) -> Any:
    chat, message = editable(world, call)
    if not message.media:
        raise bad_request(refusals.NO_CAPTION_TO_EDIT)
    caption = _caption(call)
    return change(world, "editMessageCaption", chat, message, call, caption)


def _send(world: World, call: Parameters, method: str, kind: Kind) -> Any:
    chat = world.chat_to_write(chat_id_of(call))
    caption = _caption(call)
    keyboard = markup.read(call)
    reply_to = replied_to(chat, call)
    file = _file(world, call, kind, call.values.get(kind), str(kind))
    world.pace.admit(chat.id, group=chat.is_group, paid=call.flag("allow_paid_broadcast"))
    message = world.put(
        chat,
        world.bot,
        text=caption.text,
        entities=caption.entities,
        media=file.media(),
        reply_markup=keyboard,
        reply_to=reply_to,
    )
    world.note(method, chat, message)
    return message.shape()


def _caption(call: Parameters) -> Formatted:
    source = call.text("caption")
    if not source:
        return Formatted("", None)
    caption = entities.read(source, call.text("parse_mode"), call.structure("caption_entities"))
    if utf16_length(caption.text) > LONGEST_CAPTION:
        raise bad_request(refusals.CAPTION_TOO_LONG)
    return caption


def _piece(world: World, call: Parameters, wanted: dict[str, Any]) -> _Piece:
    try:
        kind = Kind(str(wanted.get("type")))
    except ValueError:
        raise bad_request(f'can\'t parse InputMedia: type "{wanted.get("type")}" is unsupported') from None
    caption = _caption(Parameters(wanted))
    return _Piece(_file(world, call, kind, wanted.get("media"), "media"), caption)


def _file(world: World, call: Parameters, kind: Kind, reference: Any, part: str) -> Stored:
    """Return the file that a call names: attached, known by its id, or the multipart part itself."""
    name = str(reference).removeprefix(ATTACHED) if str(reference or "").startswith(ATTACHED) else part
    if (upload := call.uploads.get(name)) is not None:
        return world.files.keep(kind, upload.content, upload.file_name, upload.mime_type)
    if not reference or name != part:
        raise bad_request(f"there is no {kind} in the request")
    stored = world.files.find(str(reference))
    if stored is None:
        raise bad_request(refusals.WRONG_FILE_ID)
    if stored.kind is not kind:
        raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return stored
