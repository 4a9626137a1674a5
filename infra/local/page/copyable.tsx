/** A command to be taken along. Its lines stay whole: it scrolls sideways in its box, by the keyboard too. */
export const Copyable = ({ code }: { readonly code: string }) => (
  <div class="copyable" data-copy>
    <pre class="once" tabindex={0}>
      {code}
    </pre>
  </div>
);
