/** A frontend written from the integration guide alone, with its own snippets: no package of ours. */
import { fileAt, given, tell } from "./program.js";

interface Given {
  base: string;
  username: string;
  password: string;
  homework: number;
  recording: string;
}

const { base, username, password, homework, recording } = given<Given>();
const storage = new Map<string, string>();
const localStorage = {
  getItem: (name: string) => storage.get(name) ?? null,
  setItem: (name: string, value: string) => void storage.set(name, value),
};
const statuses: number[] = [];

async function login(): Promise<void> {
  const response = await fetch(`${base}/api/v1/auth/login/`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  const tokens = (await response.json()) as { access: string; refresh: string };
  localStorage.setItem("access_token", tokens.access);
  localStorage.setItem("refresh_token", tokens.refresh);
}

async function refreshToken(): Promise<string> {
  const response = await fetch(`${base}/api/v1/auth/refresh/`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ refresh: localStorage.getItem("refresh_token") }),
  });
  return ((await response.json()) as { access: string }).access;
}

async function apiCall<T>(url: string, options: RequestInit = {}): Promise<T> {
  const token = localStorage.getItem("access_token");
  let response = await fetch(url, { ...options, headers: { Authorization: `Bearer ${token}` } });
  statuses.push(response.status);
  if (response.status === 401) {
    const newToken = await refreshToken();
    localStorage.setItem("access_token", newToken);
    response = await fetch(url, { ...options, headers: { Authorization: `Bearer ${newToken}` } });
    statuses.push(response.status);
  }
  if (!response.ok) {
    const error = (await response.json()) as { detail?: string };
    throw new Error(error.detail || "API error");
  }
  return (await response.json()) as T;
}

async function useApi<T>(url: string): Promise<T> {
  const token = localStorage.getItem("access_token");
  const response = await fetch(`${base}${url}`, {
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
  });
  if (!response.ok) {
    throw new Error(`API error: ${response.statusText}`);
  }
  return (await response.json()) as T;
}

async function uploadHomework(homeworkId: number, audioFile: File): Promise<{ id: number; status: string }> {
  const formData = new FormData();
  formData.append("audio_submission", audioFile);
  const token = localStorage.getItem("access_token");
  const response = await fetch(`${base}/api/v1/homework/${homeworkId}/submit/`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: formData,
  });
  statuses.push(response.status);
  return (await response.json()) as { id: number; status: string };
}

/** Node's WebSocket sends no cookies, so the token is the first message here. */
function firstMessage(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ws = new WebSocket(`${base.replace("http", "ws")}/ws/notifications/`);
    ws.onopen = () => ws.send(JSON.stringify({ type: "auth", token: localStorage.getItem("access_token") }));
    ws.onerror = () => reject(new Error("refused"));
    ws.onmessage = (event: MessageEvent<string>) => {
      resolve(JSON.parse(event.data));
      ws.close();
    };
  });
}

await login();
const user = await useApi<{ username: string; role: string; coins: number }>("/api/v1/auth/users/me/");
const groups = await useApi<{ count: number; results: { name: string }[] }>("/api/v1/courses/groups/");
const coins = await useApi<{ balance: number }>("/api/v1/gamification/coins/me/");
localStorage.setItem("access_token", "garbage");
const again = await apiCall<{ username: string }>(`${base}/api/v1/auth/users/me/`);
const refused = await apiCall(`${base}/api/v1/homework/999999/`).catch((error: Error) => error.message);
const submitted = await uploadHomework(homework, await fileAt(recording, "audio/wav"));
tell({
  user: [user.username, user.role, user.coins === coins.balance],
  groups: [groups.count, groups.results.length],
  again: again.username,
  refused,
  submitted: [submitted.id, submitted.status],
  statuses,
  socket: Object.keys((await firstMessage()) as object),
});
