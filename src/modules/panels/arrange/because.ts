import { z } from 'zod';
import { text } from '#platform/web/forms.ts';

/** A form that asks for nothing but the reason; its three sentences are keys under the act's own name. */
export const becauseForm = (act: string) =>
  z.object({
    because: text(`panels.arrange.${act}.because.needed`, 2000, `panels.arrange.${act}.because.too-long`),
  });
