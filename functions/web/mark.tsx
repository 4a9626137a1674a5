/** Two circles that meet: the sign of every page. It says nothing that the name beside it does not. */
export const Mark = () => (
  <svg width="34" height="22" viewBox="0 0 34 22" aria-hidden="true" focusable="false">
    <circle cx="11" cy="11" r="9.75" fill="none" stroke="currentColor" stroke-width="1.5" />
    <circle cx="23" cy="11" r="9.75" fill="currentColor" fill-opacity=".22" stroke="currentColor" stroke-width="1.5" />
  </svg>
);
