//! libjpeg-turbo: all that is unsafe about it.
#![expect(
    unsafe_code,
    reason = "libjpeg-turbo is a C library, and its safe binding cannot decode a part or keep the pixels of a broken file"
)]

use std::ffi::{CStr, c_int};
use std::ops::Range;

use turbojpeg::raw;

use crate::error::PictureError;
use crate::size::Size;

/// How the decoded values are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrangement {
    /// One value a pixel.
    Grey,
    /// Three.
    Color,
    /// Four.
    Inks,
}

/// How decoding ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ending {
    /// As it should, or with damage that the library got over.
    Decoded,
    /// Broken off; the rows before stand in the buffer.
    BrokenOff(String),
}

/// A decoder with a file whose header it has read.
pub(super) struct Decoder<'a> {
    handle: Handle,
    bytes: &'a [u8],
    size: Size,
}

struct Handle(raw::tjhandle);

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: the handle came from `tj3Init`, is not null, and is used nowhere after this.
        unsafe { raw::tj3Destroy(self.0) }
    }
}

impl Handle {
    fn new() -> Result<Self, PictureError> {
        // SAFETY: takes no pointers.
        let handle = unsafe { raw::tj3Init(raw::TJINIT_TJINIT_DECOMPRESS as c_int) };
        if handle.is_null() {
            return Err(PictureError::unreadable("no memory for a JPEG decoder"));
        }
        Ok(Self(handle))
    }

    fn set(&self, parameter: raw::TJPARAM, value: c_int) {
        // SAFETY: the handle is alive. A value that the library does not take leaves the one before.
        unsafe { raw::tj3Set(self.0, parameter as c_int, value) };
    }

    fn get(&self, parameter: raw::TJPARAM) -> u32 {
        // SAFETY: the handle is alive.
        let value = unsafe { raw::tj3Get(self.0, parameter as c_int) };
        u32::try_from(value).unwrap_or(0)
    }

    fn is_only_warned(&self) -> bool {
        // SAFETY: the handle is alive.
        unsafe { raw::tj3GetErrorCode(self.0) == raw::TJERR_TJERR_WARNING as c_int }
    }

    fn message(&self) -> String {
        // SAFETY: the handle is alive; the library answers with a string of its own that ends with a zero and lasts until
        // the next call.
        let message = unsafe { CStr::from_ptr(raw::tj3GetErrorStr(self.0)) };
        message.to_string_lossy().into_owned()
    }
}

impl<'a> Decoder<'a> {
    /// Reads the header. Of working memory the library may take `limit_bytes`.
    pub(super) fn open(bytes: &'a [u8], limit_bytes: u64) -> Result<Self, PictureError> {
        let handle = Handle::new()?;
        let mebibytes = c_int::try_from(limit_bytes.div_ceil(1 << 20)).unwrap_or(c_int::MAX);
        handle.set(raw::TJPARAM_TJPARAM_MAXMEMORY, mebibytes);
        // SAFETY: the handle is alive, and the pointer and length are those of one slice.
        let answer = unsafe { raw::tj3DecompressHeader(handle.0, bytes.as_ptr(), bytes.len() as _) };
        if answer != 0 && !handle.is_only_warned() {
            return Err(PictureError::unreadable(handle.message()));
        }
        let size = Size {
            width: handle.get(raw::TJPARAM_TJPARAM_JPEGWIDTH),
            height: handle.get(raw::TJPARAM_TJPARAM_JPEGHEIGHT),
        };
        Ok(Self { handle, bytes, size })
    }

    /// The size of the whole picture at `eighths`/8.
    pub(super) fn scaled_size(&self, eighths: u8) -> Size {
        let scaled = |side: u32| (u64::from(side) * u64::from(eighths)).div_ceil(8) as u32;
        Size {
            width: scaled(self.size.width),
            height: scaled(self.size.height),
        }
    }

    /// Decodes some rows of the picture at `eighths`/8 (1 to 8) into `pixels`, which holds exactly them.
    pub(super) fn decode(
        &mut self,
        eighths: u8,
        rows: &Range<u32>,
        arrangement: Arrangement,
        pixels: &mut [u8],
    ) -> Result<Ending, PictureError> {
        let size = self.scaled_size(eighths.clamp(1, 8));
        let (format, channels) = match arrangement {
            Arrangement::Grey => (raw::TJPF_TJPF_GRAY, 1),
            Arrangement::Color => (raw::TJPF_TJPF_RGB, 3),
            Arrangement::Inks => (raw::TJPF_TJPF_CMYK, 4),
        };
        let count = rows.end.saturating_sub(rows.start);
        let needed = u64::from(size.width) * u64::from(count) * channels;
        if count == 0 || rows.end > size.height || pixels.len() as u64 != needed {
            return Err(PictureError::unreadable("the rows asked for are not in the JPEG"));
        }
        let whole_number = |value: u32| c_int::try_from(value).map_err(PictureError::unreadable);
        let scale = raw::tjscalingfactor {
            num: eighths.clamp(1, 8).into(),
            denom: 8,
        };
        let part = raw::tjregion {
            x: 0,
            y: whole_number(rows.start)?,
            w: 0,
            h: if count == size.height { 0 } else { whole_number(count)? },
        };
        // SAFETY: the handle is alive; both calls take numbers only.
        let ready = unsafe {
            raw::tj3SetScalingFactor(self.handle.0, reduced(scale)) == 0
                && raw::tj3SetCroppingRegion(self.handle.0, part) == 0
        };
        if !ready {
            return Err(PictureError::unreadable(self.handle.message()));
        }
        let pitch = whole_number(size.width * channels as u32)?;
        // SAFETY: the handle is alive; the file is one slice; the library writes `count` rows of `pitch` bytes, which is
        // what `pixels` holds, as checked above from the size that it read from the same bytes.
        let answer = unsafe {
            raw::tj3Decompress8(
                self.handle.0,
                self.bytes.as_ptr(),
                self.bytes.len() as _,
                pixels.as_mut_ptr(),
                pitch,
                format as c_int,
            )
        };
        Ok(if answer == 0 || self.handle.is_only_warned() {
            Ending::Decoded
        } else {
            Ending::BrokenOff(self.handle.message())
        })
    }
}

/// The library knows its factors in lowest terms only.
fn reduced(scale: raw::tjscalingfactor) -> raw::tjscalingfactor {
    let shift = scale.num.trailing_zeros().min(3);
    raw::tjscalingfactor {
        num: scale.num >> shift,
        denom: scale.denom >> shift,
    }
}
