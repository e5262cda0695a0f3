"use strict";
// A telephone number as the assistant writes it, so that it can be tapped.
const NUMBER = /(?<![\d/-])(0\d{2,4}[ \d]{6,9}\d|116 123|\b(?:999|101|111)\b)(?![\d/-])/g;
const log = document.getElementById("log");
const form = document.getElementById("form");
const field = document.getElementById("text");
const sender = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);

// Text is only ever added as text: nothing in a reply can become markup.
function addText(place, text) {
  let from = 0;
  for (const found of text.matchAll(NUMBER)) {
    place.append(text.slice(from, found.index));
    const link = document.createElement("a");
    link.href = "tel:" + found[0].replaceAll(" ", "");
    link.textContent = found[0];
    place.append(link);
    from = found.index + found[0].length;
  }
  place.append(text.slice(from));
}

function show(text, kind) {
  const message = document.createElement("div");
  message.className = "message " + kind;
  if (kind === "mine") message.textContent = text;
  else addText(message, text);
  log.append(message);
  message.scrollIntoView({ block: "nearest" });
  return message;
}

function showChoices(buttons) {
  const row = document.createElement("div");
  row.className = "choices";
  for (const { title, payload } of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = title;
    button.addEventListener("click", () => { row.remove(); say(payload); });
    row.append(button);
  }
  log.append(row);
}

async function say(text) {
  show(text, "mine");
  try {
    const answer = await fetch("/webhooks/rest/webhook", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sender, message: text }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    for (const message of await answer.json()) {
      show(message.text, message.metadata.outcome === "emergency" ? "emergency" : "");
      if (message.buttons) showChoices(message.buttons);
    }
  } catch {
    show(log.dataset.offline, "");
  }
}

for (const frame of document.querySelectorAll(".intro")) {
  const text = frame.textContent;
  frame.textContent = "";
  addText(frame, text);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = field.value.trim();
  field.value = "";
  field.focus();
  if (text) say(text);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
});
