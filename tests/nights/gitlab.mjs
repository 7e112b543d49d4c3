// Simulates GitLab's API of issues and of comments on a merge request: prints its port on the first line, and then each call that changes something.
import { createServer } from "node:http";

const issues = [];
const notes = [{ id: 1, author: { id: 3 }, body: "<!-- kasko-proposal -->\nby someone" }];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => (body += part));
  request.on("end", () => {
    const url = new URL(request.url, "http://localhost");
    const answer = (status, content) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
    if (request.headers["private-token"] !== "glpat-hunter2") return answer(401, { message: "401 Unauthorized" });
    if (url.pathname === "/api/v4/user") return answer(200, { id: 7 });
    const note = /^\/api\/v4\/projects\/12\/merge_requests\/5\/notes(?:\/(\d+))?$/.exec(url.pathname);
    if (note) {
      if (request.method === "GET") return answer(200, notes);
      const text = new URLSearchParams(body).get("body");
      if (request.method === "POST") notes.push({ id: notes.length + 1, author: { id: 7 }, body: text });
      else notes[note[1] - 1].body = text;
      console.log(`${request.method === "POST" ? "comment" : "edit comment"} ${note[1] ?? notes.length}`);
      return answer(200, {});
    }
    const iid = /^\/api\/v4\/projects\/12\/issues(?:\/(\d+))?$/.exec(url.pathname);
    if (!iid) return answer(404, { message: "404 Not found" });
    const fields = new URLSearchParams(body);
    if (request.method === "GET")
      return answer(200, issues.filter((issue) => issue.state === url.searchParams.get("state") && issue.labels === url.searchParams.get("labels")));
    if (request.method === "POST") {
      const issue = { iid: issues.length + 1, state: "opened", labels: fields.get("labels"), description: fields.get("description") };
      issues.push(issue);
      console.log(`create ${issue.iid}`);
      return answer(201, issue);
    }
    const issue = issues[iid[1] - 1];
    if (fields.get("state_event") === "close") issue.state = "closed";
    console.log(`${fields.get("state_event") ?? "edit"} ${iid[1]}`);
    return answer(200, issue);
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
