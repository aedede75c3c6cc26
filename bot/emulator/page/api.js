// Speaks to the emulator as a person does: reads chats, writes, presses, moves the demo's clock.

const ROOT = "/_emulator";
const UNREACHABLE = "Không kết nối được với máy chủ. Hãy xem bản thử còn chạy không.";

/** A request that failed; its message is a sentence for the visitor. `status` is 0 when nothing answered. */
export class RequestFailed extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function request(path, options = {}) {
  let response;
  try {
    response = await fetch(ROOT + path, options);
  } catch {
    throw new RequestFailed(UNREACHABLE, 0);
  }
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? JSON.parse(text) : null;
  } catch {
    answer = null;
  }
  if (!response.ok) {
    throw new RequestFailed(answer?.error ?? `Máy chủ không làm được việc này (mã ${response.status}).`, response.status);
  }
  return answer;
}

const post = (path, body) =>
  request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body ?? {}) });

export const people = () => request("/people");
export const markRead = (personId) => post(`/people/${personId}/read`);
export const messages = (chatId) => request(`/chats/${chatId}/messages`);
export const commands = () => request("/commands");
export const press = (chatId, messageId, data) => post(`/chats/${chatId}/press`, { message_id: messageId, data });
export const start = (personId, payload) => post(`/people/${personId}/start`, payload ? { payload } : {});
export const block = (personId) => post(`/people/${personId}/block`);
export const unblock = (personId) => post(`/people/${personId}/unblock`);
export const moveClock = (move) => post("/clock", move);
export const fileAddress = (fileId) => `${ROOT}/files/${encodeURIComponent(fileId)}`;
export const eventsAddress = `${ROOT}/events`;

export function sendText(chatId, text, replyTo) {
  return post(`/chats/${chatId}/send`, replyTo ? { text, reply_to: replyTo } : { text });
}

/** Send files of one kind, "photo" or "document"; several are an album, the caption stands on the first. */
export function sendFiles(chatId, kind, files, caption, replyTo) {
  const form = new FormData();
  for (const file of files) form.append(kind === "photo" ? "photo" : "file", file, file.name || "anh.png");
  if (caption) form.append("caption", caption);
  if (replyTo) form.append("reply_to", replyTo);
  return request(`/chats/${chatId}/send`, { method: "POST", body: form });
}

/** Return the demo's clock {now, next}, or null where there is none. */
export async function clock() {
  try {
    return await request("/clock");
  } catch (failure) {
    if (failure.status === 404) return null;
    throw failure;
  }
}
