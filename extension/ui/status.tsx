import { type Signal, useSignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { Button } from './button';

/** The line that tells what came of an action. */
export interface Status {
  /** Says a sentence, to screen readers too; an empty one takes the line away. */
  say(sentence: string): void;
  /** Runs an action; says the sentence it gives (none: nothing), or that it was not carried out. */
  attempt(action: () => Promise<unknown>): Promise<void>;
}

const StatusContext = createContext<Status | null>(null);

/** The status line around this component; throws outside a {@link StatusProvider}. */
export function useStatus(): Status {
  const status = useContext(StatusContext);
  if (!status) throw new Error('useStatus is for components inside a StatusProvider');
  return status;
}

/** Gives everything inside it a status line at the foot of the page. */
export function StatusProvider({ children }: { children: ComponentChildren }) {
  const sentence = useSignal('');
  const status = useMemo(() => statusFor(sentence), [sentence]);
  return (
    <StatusContext.Provider value={status}>
      {children}
      <StatusLine sentence={sentence} />
    </StatusContext.Provider>
  );
}

/** ms after which what went well need not stand there any longer; what did not stays until it was seen. */
const SEEN = 10_000;

function statusFor(sentence: Signal<string>): Status {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    clearTimeout(leaving);
    sentence.value = text;
  };
  const attempt = async (action: () => Promise<unknown>) => {
    try {
      const answer = await action();
      say(typeof answer === 'string' ? answer : '');
      leaving = setTimeout(() => say(''), SEEN);
    } catch {
      say('没有完成，请再试一次。');
    }
  };
  return { say, attempt };
}

function StatusLine({ sentence }: { sentence: Signal<string> }) {
  return (
    <div class="status-line" role="status">
      {sentence.value && (
        <p class="status-text">
          <span>{sentence.value}</span>
          <Button
            look="quiet"
            onClick={() => {
              sentence.value = '';
            }}
          >
            知道了
          </Button>
        </p>
      )}
    </div>
  );
}
