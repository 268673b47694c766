import { answerRequests } from "./reportReader";
import type { ReaderRequest } from "./reportReader";

const answer = answerRequests((message) => self.postMessage(message));

self.addEventListener("message", ({ data }: MessageEvent<ReaderRequest>) => answer(data));
