//! ECharts inside QuickJS: the same file that the browser gets.

use std::fmt;

use rquickjs::{CatchResultExt, Context, Function, Object, Runtime};

/// A drawing is finished when it is made: what ECharts would do later is never done.
const NO_TIMERS: &str = "globalThis.setTimeout = () => 0; globalThis.clearTimeout = () => {};";

/// A JavaScript engine with ECharts loaded.
pub struct Drawer {
    context: Context,
}

/// Why a figure could not be drawn.
#[derive(Debug)]
pub struct DrawError(String);

impl DrawError {
    /// What went wrong, in words.
    pub fn new(reason: impl fmt::Display) -> DrawError {
        DrawError(reason.to_string())
    }

    /// The same, with the figure in which it went wrong.
    pub fn in_figure(self, id: &str) -> DrawError {
        DrawError(format!("figure `{id}`: {}", self.0))
    }

    fn engine(error: impl fmt::Display) -> DrawError {
        DrawError(format!("the drawing engine failed: {error}"))
    }
}

impl fmt::Display for DrawError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for DrawError {}

impl Drawer {
    /// Loads ECharts from the text of its file.
    ///
    /// # Errors
    /// Where the engine does not start or the file does not run.
    pub fn new(bundle: &str) -> Result<Drawer, DrawError> {
        let failed = |error: rquickjs::Error| DrawError::engine(error);
        let runtime = Runtime::new().map_err(failed)?;
        let context = Context::full(&runtime).map_err(failed)?;
        context.with(|js| {
            js.eval::<(), _>(NO_TIMERS).map_err(failed)?;
            js.eval::<(), _>(bundle).catch(&js).map_err(DrawError::engine)
        })?;
        Ok(Drawer { context })
    }

    /// Draws one option as SVG.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn svg(&self, option: &str, width: f64, height: f64) -> Result<String, DrawError> {
        self.context.with(|js| {
            let echarts: Object = js.globals().get("echarts").map_err(DrawError::engine)?;
            let draw: Function = echarts.get("draw").map_err(DrawError::engine)?;
            draw.call((option, width, height)).catch(&js).map_err(DrawError::engine)
        })
    }
}
