import type { Detector } from "../detector.ts";
import { table } from "../table.ts";

export const ai: readonly Detector[] = table([
  [
    "openai-key",
    /openai/,
    /sk-(?:proj|svcacct|admin|None)-[\w-]{40,250}/y,
    /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/y,
    /sk-[A-Za-z0-9]{32,64}(?![\w-])/y,
  ],
  ["anthropic-key", /anthropic|claude/, /sk-ant-[a-z0-9]{3,12}-[\w-]{40,140}/y, 108],
  ["huggingface-token", /hugging ?_?face|\bhf_/, /(?:hf|api_org)_[A-Za-z0-9]{34,40}/y, 37],
  ["cohere-key", /cohere/],
  ["mistral-key", /mistral/],
  ["groq-key", /groq/, /gsk_[A-Za-z0-9]{40,64}/y, 56],
  ["replicate-token", /replicate/, /r8_[A-Za-z0-9]{37,40}/y, 40],
  ["perplexity-key", /perplexity/, /pplx-[A-Za-z0-9]{40,64}/y],
  ["langsmith-key", /langsmith|langchain/, /lsv2_(?:(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})/y],
  ["xai-key", /\bxai/, /xai-[A-Za-z0-9]{70,90}/y],
  ["pinecone-key", /pinecone/, /pcsk_[A-Za-z0-9_]{50,90}/y],
  ["wandb-key", /wandb/],
]);
