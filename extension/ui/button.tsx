import type { ButtonHTMLAttributes } from 'preact';

/** A button; `quiet` for actions beside text, `main` for the one that completes a form. */
export function Button({
  look = 'plain',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'plain' | 'quiet' | 'main' }) {
  return <button type="button" {...rest} class={look === 'plain' ? 'button' : `button button-${look}`} />;
}
