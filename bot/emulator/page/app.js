// Joins the parts of the page: what the server tells goes into the store, what the person does goes to the server.

import * as api from "./api.js";
import { ChatFrame } from "./chat_frame.js";
import { ClockBar, readClock } from "./clock_bar.js";
import { CommandMenu } from "./command_menu.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { byId, isNarrow } from "./dom.js";
import { showHint } from "./hint.js";
import { openInvitations } from "./invitation.js";
import { listen } from "./live.js";
import { announce, complain } from "./notices.js";
import { PeopleList } from "./people_list.js";
import { Presses } from "./presses.js";
import { Reading } from "./reading.js";
import { Router } from "./router.js";
import { Scroller } from "./scroller.js";
import { Staging } from "./staging.js";
import { StandingKeyboard } from "./standing_keyboard.js";
import { Store } from "./store.js";
import { summary } from "./timeline.js";

const PEOPLE_AGAIN = 400; // milliseconds: many changes at once are one asking

const store = new Store();
const log = byId("log");
const router = new Router(store);
const scroller = new Scroller(log, byId("pill"), () => reading.maybe());
const conversation = new Conversation(store, log, scroller);
const reading = new Reading(store, scroller);
const staging = new Staging(byId("chat"), () => store.chosen !== null && !byId("composer").hidden);
const menu = new CommandMenu((text) => composer.say(text));
const composer = new Composer(store, staging, menu);
const presses = new Presses(log, () => store.chosenId);
const list = new PeopleList(store, byId("people-list"), (id) => router.go(id));
new ChatFrame(store, router);
new StandingKeyboard(store, composer);
new ClockBar(store);
showHint();
openInvitations(store, router);

/** Fetch a chat; a failure is told, and the next opening tries again. */
async function fetchChat(chatId) {
  const late = store.expectChat(chatId);
  try {
    store.putChat(chatId, await api.messages(chatId), late);
  } catch (failure) {
    complain(failure);
  }
}

async function fetchPeople() {
  const late = store.expectPeople();
  try {
    store.putPeople(await api.people(), late);
  } catch (failure) {
    complain(failure);
  }
}

/** The bot may have named its commands only after this page was opened. */
async function fetchCommands() {
  menu.put(await api.commands().catch(() => []));
}

async function fetchAll() {
  fetchCommands();
  store.setClock(readClock(await api.clock().catch(() => null)));
  await fetchPeople();
  router.start();
  for (const chatId of store.openedChats) fetchChat(chatId);
}

let peopleTimer = null;

/** What each kind of event of the server changes. */
const HEARD = {
  message({ chat_id: chatId, message }) {
    store.putLast(chatId, message);
    store.putMessage(chatId, message);
    if (chatId === store.chosenId && !message.outgoing) announce(`Đôn Đốc: ${summary(message)}`);
    reading.maybe();
  },
  edited({ chat_id: chatId, message }) {
    store.putMessage(chatId, message);
  },
  deleted({ chat_id: chatId, message_id: messageId }) {
    store.dropMessage(chatId, messageId);
  },
  callback_answer(answer) {
    presses.answered(answer, answer.chat_id === store.chosenId);
  },
  people() {
    clearTimeout(peopleTimer);
    peopleTimer = setTimeout(fetchPeople, PEOPLE_AGAIN);
  },
  typing({ chat_id: chatId, action }) {
    store.setTyping(chatId, action);
  },
  clock(face) {
    store.setClock(readClock(face));
  },
};

let openChat = null;
store.addEventListener("chosen", () => {
  const chatId = store.chosenId;
  composer.open(openChat, chatId);
  conversation.open(chatId);
  openChat = chatId;
  if (chatId === null) return;
  fetchCommands();
  fetchChat(chatId).then(() => reading.maybe());
  if (!isNarrow()) composer.focus();
});

log.addEventListener("click", (event) => {
  const command = event.target.closest("[data-command]")?.dataset.command;
  if (command) composer.say(command);
  const replied = event.target.closest("[data-reply]")?.dataset.reply;
  if (replied) composer.replyTo(store.messages(store.chosenId).find((message) => message.message_id === Number(replied)));
});

const search = byId("search");
search.addEventListener("input", () => list.filter({ query: search.value }));
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter") list.chooseFirst();
  if (event.key === "ArrowDown") {
    event.preventDefault();
    byId("people-list").focus();
    list.step(0);
  }
});
byId("only-unread").addEventListener("click", ({ currentTarget: button }) => {
  const isOn = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(isOn));
  list.filter({ onlyUnread: isOn });
});

listen({
  heard: (name, payload) => HEARD[name](payload),
  up() {
    byId("line-state").hidden = true;
    fetchAll();
  },
  down() {
    byId("line-state").hidden = false;
  },
});
