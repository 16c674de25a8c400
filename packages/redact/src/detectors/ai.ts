import { API_KEY, type Detector, kind, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

export const ai: readonly Detector[] = [
  {
    kind: kind("openai-key", "OpenAI", API_KEY),
    forms: [
      form(
        ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"],
        /sk-(?:proj|svcacct|admin|None)-[\w-]{40,250}/y,
      ),
      form(["sk-"], /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/y),
      form(["sk-"], /sk-[A-Za-z0-9]{32,64}(?![\w-])/y),
    ],
    context: /openai/,
  },
  {
    kind: kind("anthropic-key", "Anthropic", API_KEY),
    forms: [form(["sk-ant-"], /sk-ant-[a-z0-9]{3,12}-[\w-]{40,140}/y, { lengths: [108] })],
    context: /anthropic|claude/,
  },
  {
    kind: kind("huggingface-token", "Hugging Face", TOKEN),
    forms: [form(["hf_", "api_org_"], /(?:hf|api_org)_[A-Za-z0-9]{34,40}/y, { lengths: [37] })],
    context: /hugging ?_?face|\bhf_/,
  },
  { kind: kind("cohere-key", "Cohere", API_KEY), context: /cohere/ },
  { kind: kind("mistral-key", "Mistral", API_KEY), context: /mistral/ },
  {
    kind: kind("groq-key", "Groq", API_KEY),
    forms: [form(["gsk_"], /gsk_[A-Za-z0-9]{40,64}/y, { lengths: [56] })],
    context: /groq/,
  },
  {
    kind: kind("replicate-token", "Replicate", TOKEN),
    forms: [form(["r8_"], /r8_[A-Za-z0-9]{37,40}/y, { lengths: [40] })],
    context: /replicate/,
  },
  {
    kind: kind("perplexity-key", "Perplexity", API_KEY),
    forms: [form(["pplx-"], /pplx-[A-Za-z0-9]{40,64}/y)],
    context: /perplexity/,
  },
  {
    kind: kind("langsmith-key", "LangSmith", API_KEY),
    forms: [form(["lsv2_"], /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/y)],
    context: /langsmith|langchain/,
  },
  {
    kind: kind("xai-key", "xAI", API_KEY),
    forms: [form(["xai-"], /xai-[A-Za-z0-9]{70,90}/y)],
    context: /\bxai/,
  },
  {
    kind: kind("pinecone-key", "Pinecone", API_KEY),
    forms: [form(["pcsk_"], /pcsk_[A-Za-z0-9_]{50,90}/y)],
    context: /pinecone/,
  },
  { kind: kind("wandb-key", "Weights & Biases", API_KEY), context: /wandb/ },
];
