import {useEffect, useState} from 'react';

/**
 * What a module exports by default, once it has come; `undefined` until then, and when it does not
 * come: offline, a page stays as it is.
 *
 * @param load The same function each time.
 */
export function useLoaded<Value>(
  load: (() => Promise<{readonly default: Value}>) | undefined,
  needed: boolean,
): Value | undefined {
  const [loaded, setLoaded] = useState<{readonly value: Value}>();
  const isMissing = needed && loaded === undefined;
  useEffect(() => {
    let here = true;
    if (isMissing) {
      load?.().then(
        ({default: value}) => {
          if (here) {
            setLoaded({value});
          }
        },
        () => undefined,
      );
    }
    return () => {
      here = false;
    };
  }, [load, isMissing]);
  return loaded?.value;
}
