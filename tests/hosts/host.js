// What every host page of the tests has: the address to embed, the attributes of the frame, a count of what came.
const query = new URLSearchParams(location.search);
window.embed = query.get("embed");
window.messages = [];
window.errors = [];
addEventListener("error", (event) => errors.push(event.message));
addEventListener("message", (event) => messages.push(event.data));

// The attributes that a content management system would give.
window.dress = (/** @type {HTMLIFrameElement} */ frame) => {
  for (const name of ["sandbox", "credentialless", "referrerpolicy"]) {
    const value = query.get(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  frame.id = "figure";
  frame.style.cssText = "width:100%;border:0;display:block";
  return frame;
};

// A frame in the room that the page keeps for it.
window.place = () => {
  const frame = dress(document.createElement("iframe"));
  frame.height = "120";
  frame.src = /** @type {string} */ (embed);
  room.append(frame);
  return frame;
};
